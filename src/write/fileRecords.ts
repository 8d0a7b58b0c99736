import { HashRows } from "./hashRows.ts";

/** So many records lie in one piece, a power of two. */
const PIECE_BITS = 12;
const PIECE = 2 ** PIECE_BITS;

/** What is known of the content of a file. */
export interface FileRecord {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
  /** A hash of what the file was made from; null if that isn't known. */
  readonly inputs: string | null;
  /** When it was last changed, in ms since 1970; null if that isn't known yet. */
  readonly time: number | null;
}

/** What files are, in 72 bytes each, and 8 more where times are known, by numbers from 0. */
export class FileRecords {
  #size = 0;
  readonly #sha256 = new HashRows<string>();
  readonly #inputs = new HashRows<string | null>();
  readonly #bytes: Float64Array[] = [];
  /** No number where a time isn't known. A piece of them is there if one is known. */
  readonly #times = new Map<number, Float64Array>();

  get size(): number {
    return this.#size;
  }

  /** @returns the number of the new record. */
  add(record: FileRecord): number {
    const row = this.#size;
    if (row >>> PIECE_BITS === this.#bytes.length) this.#bytes.push(new Float64Array(PIECE));
    this.#size += 1;
    this.set(row, record);
    return row;
  }

  set(row: number, { bytes, sha256, inputs, time }: FileRecord): void {
    this.#sha256.set(row, sha256);
    this.#inputs.set(row, inputs);
    const piece = row >>> PIECE_BITS;
    const place = row & (PIECE - 1);
    const sizes = this.#bytes[piece];
    const times = this.#times.get(piece);
    if (sizes !== undefined) sizes[place] = bytes;
    if (times !== undefined) times[place] = time ?? Number.NaN;
    else if (time !== null)
      this.#times.set(piece, new Float64Array(PIECE).fill(Number.NaN).fill(time, place, place + 1));
  }

  sha256(row: number): string {
    return this.#sha256.get(row);
  }

  inputs(row: number): string | null {
    return this.#inputs.get(row);
  }

  bytes(row: number): number {
    return this.#bytes[row >>> PIECE_BITS]?.[row & (PIECE - 1)] ?? 0;
  }

  time(row: number): number | null {
    const time = this.#times.get(row >>> PIECE_BITS)?.[row & (PIECE - 1)] ?? Number.NaN;
    return Number.isNaN(time) ? null : time;
  }
}
