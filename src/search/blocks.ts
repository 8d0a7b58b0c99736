import { createHash } from "node:crypto";

/** How many numbers of 32 bits a hash has. */
const HASH = 4;

/** The numbers of each piece before those about it: where it ends, and its hash. */
const OWN = 1 + HASH;

/** The numbers before those of the pieces: how many pieces there are, and how many numbers each has. */
const HEAD = 2;

const NUMBER_BYTES = 4;

/** A piece to be put into a block, and some numbers about it: of all pieces of a block equally many. */
export interface NewPiece {
  readonly bytes: Uint8Array;
  readonly about: readonly number[];
}

/** Puts pieces into a block: all numbers, then the bytes of one piece after the other. `Block` reads it. */
export function writeBlock(pieces: readonly NewPiece[]): Uint8Array {
  const width = OWN + (pieces[0]?.about.length ?? 0);
  const numbers = new Uint32Array(HEAD + width * pieces.length);
  numbers.set([pieces.length, width]);
  let end = 0;
  for (const [index, { bytes, about }] of pieces.entries()) {
    const at = HEAD + width * index;
    end += bytes.length;
    numbers[at] = end;
    const digest = createHash("sha256").update(bytes).digest();
    for (let number = 0; number < HASH; number += 1)
      numbers[at + 1 + number] = digest.readUInt32LE(NUMBER_BYTES * number);
    numbers.set(about, at + OWN);
  }
  return Buffer.concat([new Uint8Array(numbers.buffer), ...pieces.map(({ bytes }) => bytes)]);
}

/** Pieces that are read at once. By their hashes we see which of them have changed. */
export class Block {
  /** How many pieces there are. */
  readonly length: number;
  readonly #width: number;
  readonly #numbers: Uint32Array;
  readonly #bytes: Uint8Array;

  /** @param written what `writeBlock` gives. */
  constructor(written: Uint8Array) {
    const [length = 0, width = 0] = numbersIn(written, 0, HEAD);
    const first = HEAD + length * width;
    this.length = length;
    this.#width = width;
    this.#numbers = numbersIn(written, HEAD, first);
    this.#bytes = written.subarray(NUMBER_BYTES * first);
  }

  /** The bytes of a piece. */
  piece(at: number): Uint8Array {
    return this.#bytes.subarray(this.#endOf(at - 1), this.#endOf(at));
  }

  /** A number about a piece. */
  about(at: number, which: number): number {
    return this.#numbers[at * this.#width + OWN + which] ?? 0;
  }

  /** Puts the hash of a piece at a place among some numbers. */
  hashInto(numbers: Uint32Array, to: number, at: number): void {
    for (let number = 0; number < HASH; number += 1)
      numbers[to + number] = this.#numbers[at * this.#width + 1 + number] ?? 0;
  }

  /** A block of one piece alone, so that the others needn't stay in memory. */
  alone(at: number): Block {
    const numbers = new Uint32Array(HEAD + this.#width);
    numbers.set([1, this.#width, ...this.#numbers.subarray(at * this.#width, (at + 1) * this.#width)]);
    const piece = this.piece(at);
    numbers[HEAD] = piece.length;
    return new Block(Buffer.concat([new Uint8Array(numbers.buffer), piece]));
  }

  #endOf(at: number): number {
    return at < 0 ? 0 : (this.#numbers[at * this.#width] ?? 0);
  }
}

/** Copied, as numbers can only be read at a multiple of their size. */
const numbersIn = (bytes: Uint8Array, from: number, to: number): Uint32Array =>
  new Uint32Array(new Uint8Array(bytes.subarray(NUMBER_BYTES * from, NUMBER_BYTES * to)).buffer);

/** A piece of one shard of several. */
export interface PieceOfShard {
  /** The position of the shard. */
  readonly shard: number;
  readonly block: Block;
  /** Its place in the block. */
  readonly at: number;
}

/**
 * A hash of some pieces of shards.
 * @param about a number to each that counts too, such as how many pages come before its shard.
 */
export function hashOfPieces(some: readonly PieceOfShard[], about: (shard: number) => number): string {
  const numbers = new Uint32Array((HASH + 1) * some.length);
  let to = 0;
  for (const { shard, block, at } of some) {
    numbers[to] = about(shard);
    block.hashInto(numbers, to + 1, at);
    to += HASH + 1;
  }
  return createHash("sha256").update(numbers).digest("hex");
}
