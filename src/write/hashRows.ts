/** A hash takes so many bytes; that is SHA-256. */
const BYTES = 32;
/** So many lie in one piece, a power of two: a list that grows in one piece is copied, and takes twice as much then. */
const PIECE_BITS = 12;
const PIECE = 2 ** PIECE_BITS;

/** Hashes in hexadecimal, by numbers from 0, as bytes. What is no such hash is beside. */
export class HashRows<T extends string | null> {
  readonly #pieces: Buffer[] = [];
  readonly #others = new Map<number, T>();

  /** @param row may be the first one that has none yet. */
  set(row: number, hash: T): void {
    const piece = row >>> PIECE_BITS;
    if (piece === this.#pieces.length) this.#pieces.push(Buffer.allocUnsafeSlow(PIECE * BYTES));
    if (hash === null || !putHex(this.#pieces[piece], placeOf(row), hash)) this.#others.set(row, hash);
    else if (this.#others.size > 0) this.#others.delete(row);
  }

  get(row: number): T | string {
    const other = this.#others.get(row);
    if (other !== undefined) return other;
    const at = placeOf(row);
    return this.#pieces[row >>> PIECE_BITS]?.toString("hex", at, at + BYTES) ?? "";
  }
}

const placeOf = (row: number) => (row & (PIECE - 1)) * BYTES;

/** What each of the characters 0-9 and a-f stands for. */
const DIGITS = new Int8Array(128).fill(-1);
for (const [value, digit] of [..."0123456789abcdef"].entries()) DIGITS[digit.charCodeAt(0)] = value;

/** Writes a hash as bytes. @returns false if it is none in small letters. */
function putHex(piece: Buffer | undefined, at: number, hash: string): boolean {
  if (piece === undefined || hash.length !== 2 * BYTES) return false;
  for (let index = 0; index < BYTES; index += 1) {
    const high = DIGITS[hash.charCodeAt(2 * index)] ?? -1;
    const low = DIGITS[hash.charCodeAt(2 * index + 1)] ?? -1;
    if ((high | low) < 0) return false;
    piece[at + index] = (high << 4) | low;
  }
  return true;
}
