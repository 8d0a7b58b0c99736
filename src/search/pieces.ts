import { createHash } from "node:crypto";
import { endsOf } from "./postings.ts";

/** Consecutive parts of some bytes. By their hashes we see which parts have changed, and only those that are needed are read. */
export interface Pieces {
  /** Where each ends; it begins where the one before it ends. */
  readonly ends: Uint32Array;
  /** A hash of each, in `HASH` numbers. */
  readonly hashes: Uint32Array;
}

/** How many numbers of 32 bits a hash has. */
const HASH = 4;

/** Puts pieces one after the other. */
export function inPieces(written: readonly Uint8Array[]): {
  readonly pieces: Pieces;
  readonly bytes: Uint8Array;
} {
  const hashes = new Uint32Array(HASH * written.length);
  for (const [piece, content] of written.entries()) {
    const digest = createHash("sha256").update(content).digest();
    for (let at = 0; at < HASH; at += 1) hashes[HASH * piece + at] = digest.readUInt32LE(4 * at);
  }
  return { pieces: { ends: endsOf(written), hashes }, bytes: Buffer.concat(written) };
}

/** One of the pieces. */
export const pieceOf = ({ ends }: Pieces, bytes: Uint8Array, at: number): Uint8Array =>
  bytes.subarray(ends[at - 1] ?? 0, ends[at]);

/** A piece of one shard of several. */
export interface PieceOfShard {
  /** The position of the shard. */
  readonly shard: number;
  readonly piece: number;
}

/**
 * A hash of some pieces of shards.
 * @param about a number to each that counts too, such as how many pages come before its shard.
 */
export function hashOfPieces(
  some: readonly PieceOfShard[],
  pieces: readonly Pieces[],
  about: (shard: number) => number,
): string {
  const numbers = new Uint32Array((HASH + 1) * some.length);
  let at = 0;
  for (const { shard, piece } of some) {
    const hashes = pieces[shard]?.hashes;
    numbers[at] = about(shard);
    for (let number = 0; number < HASH; number += 1)
      numbers[at + 1 + number] = hashes?.[HASH * piece + number] ?? 0;
    at += HASH + 1;
  }
  return createHash("sha256").update(numbers).digest("hex");
}
