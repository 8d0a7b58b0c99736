/** Keeps pieces of bytes outside of the memory until a build ends. */
export interface Scratch {
  /** @returns the place of a piece: these parts one after the other. */
  put(parts: readonly Uint8Array[]): number;
  /** The piece of a place. Its bytes stay as they are, and begin at a multiple of 8 in their buffer. */
  get(place: number): Uint8Array;
  /** Gives another `get`, for whoever asks for pieces in an order of their own while others ask for theirs. */
  reader(): Scratch["get"];
}
