import { known } from "./shelf.ts";

/** Memory in which records of cards lie one after the other. */
export interface Records {
  readonly bytes: Buffer;
  readonly ints: Int32Array;
  readonly longs: Float64Array;
}

/** @param memory whose records begin at multiples of eight. */
export const recordsIn = (memory: ArrayBufferLike): Records => ({
  bytes: Buffer.from(memory),
  ints: new Int32Array(memory),
  longs: new Float64Array(memory),
});

/** Records of cards in memory, or in a file from which they are read when somebody asks. */
export class CardPiece {
  /** The text that a number stands for. */
  readonly textOf: (number: number) => string;
  /** Whether somebody has asked since this was last set to false. */
  wasAsked = true;
  #records: Records | null;
  #read: (() => Records) | null = null;

  /** @param records null where they lie in a file. */
  constructor(textOf: (number: number) => string, records: Records | null) {
    this.textOf = textOf;
    this.#records = records;
  }

  /** They are what they are until another piece is asked. */
  get records(): Records {
    this.wasAsked = true;
    return this.#records ?? this.#again();
  }

  /** Lets go of the records. @param read reads them again. */
  leave(read: () => Records): void {
    this.#read = read;
    this.#records = null;
  }

  #again(): Records {
    const records = known(this.#read ?? undefined, "in this piece")();
    this.#records = records;
    return records;
  }
}
