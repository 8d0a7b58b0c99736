import { createHash, type Hash } from "node:crypto";
import { sha256Of, sha256OfPieces } from "../read/sha256.ts";

/**
 * What a file is to hold: a text, bytes, or pieces that come one after the other. Pieces are for what grows with the archive: a text ends at
 * 512 MB.
 */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Whether a content is there as a whole. */
export const isWhole = (content: Content): content is string | Uint8Array =>
  typeof content === "string" || content instanceof Uint8Array;

/** More bytes than this aren't held in memory. */
const MOST_AT_ONCE = 32_000_000;

/** A content that is in memory, and what a list says of it. */
export interface Gathered {
  readonly pieces: readonly Uint8Array[];
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** Takes pieces into memory where they are few bytes, and hands on the same pieces where they are more. A text becomes bytes here, once for its hash and for the disk. */
export function gathered(content: Content, most = MOST_AT_ONCE): Gathered | Iterable<string | Uint8Array> {
  if (isWhole(content)) {
    const bytes = inBytes(content);
    return { pieces: [bytes], bytes: bytes.length, sha256: sha256Of(bytes) };
  }
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const left = content[Symbol.iterator]();
  for (let next = left.next(); next.done !== true; next = left.next()) {
    const piece = inBytes(next.value);
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > most) return andThen(pieces, left);
  }
  return { pieces, bytes, sha256: sha256OfPieces(pieces) };
}

const inBytes = (piece: string | Uint8Array): Uint8Array =>
  typeof piece === "string" ? Buffer.from(piece) : piece;

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
