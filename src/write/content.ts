import { createHash, type Hash } from "node:crypto";

/**
 * What a file is to hold: a text, bytes, or pieces that come one after the other. Pieces are for what grows with the archive: a text ends at
 * 512 MB.
 */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Whether a content is there as a whole. */
export const isWhole = (content: Content): content is string | Uint8Array =>
  typeof content === "string" || content instanceof Uint8Array;

/** More bytes than this aren't put together in memory. */
const MOST_AT_ONCE = 32_000_000;

/** Pieces put together where they are few bytes; else the same pieces. */
export function together(pieces: Content, most = MOST_AT_ONCE): Content {
  if (isWhole(pieces)) return pieces;
  const begun: Uint8Array[] = [];
  let bytes = 0;
  const left = pieces[Symbol.iterator]();
  for (let next = left.next(); next.done !== true; next = left.next()) {
    const piece = typeof next.value === "string" ? Buffer.from(next.value) : next.value;
    begun.push(piece);
    bytes += piece.length;
    if (bytes > most) return andThen(begun, left);
  }
  return Buffer.concat(begun);
}

function* andThen<T>(begun: readonly T[], left: Iterator<T>): Generator<T> {
  yield* begun;
  for (let next = left.next(); next.done !== true; next = left.next()) yield next.value;
}

/** Hands pieces on, and knows afterwards how long they were and what they hash to. */
export interface Tally {
  readonly pieces: Iterable<string | Uint8Array>;
  readonly bytes: () => number;
  /** SHA-256, in hexadecimal. To be asked once, at the end. */
  readonly sha256: () => string;
}

export function tallied(pieces: Iterable<string | Uint8Array>): Tally {
  const hash: Hash = createHash("sha256");
  let bytes = 0;
  function* handed() {
    for (const piece of pieces) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
      yield piece;
    }
  }
  return { pieces: handed(), bytes: () => bytes, sha256: () => hash.digest("hex") };
}
