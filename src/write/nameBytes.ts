/** Names lie in pieces of so many bytes, a power of two: where a name is at is the number of a piece and the place in it. */
const PIECE_BITS = 20;
const PIECE = 2 ** PIECE_BITS;

/** What is noted of a name beside its length in UTF-16 units: whether some of them need two bytes; whether it is that of a folder. */
const WIDE = 1;
const FOLDER = 2;
const BITS = 2;

const SLASH = 47;

/** A part of a text as a number for a table, and what is noted of it. */
export interface NameForm {
  readonly hash: number;
  readonly form: number;
}

/*
 * Small builds end before V8 makes these loops fast, and until then several values are set one by one much faster than as a list.
 */

/** The form of a name that lies in a text: its length, and what is noted of it. */
export function nameForm(text: string, from: number, to: number): NameForm {
  let hash = 0;
  let units = 0;
  let unit = 0;
  for (let at = from; at < to; at += 1) {
    unit = text.charCodeAt(at);
    hash = withUnit(hash, unit);
    units |= unit;
  }
  const form = ((to - from) << BITS) | (unit === SLASH ? FOLDER : 0) | (units > 0xff ? WIDE : 0);
  return { hash, form };
}

/** FNV-1a. */
const withUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** The name of a folder ends with `/`. */
export const isOfFolder = (form: number): boolean => (form & FOLDER) !== 0;

/**
 * The names of files and folders as bytes, since texts take several times as much. Any text comes back as it was, also one that is no valid
 * Unicode.
 */
export class NameBytes {
  readonly #pieces: Buffer[] = [];
  /** Where the last piece is free, and where it ends. */
  #next = 0;
  #end = 0;

  /** Adds a name that lies in a text. @returns where it is at. */
  add(text: string, from: number, form: number): number {
    const bytes = bytesOf(form);
    if (this.#next + bytes > this.#end) this.#addPiece(bytes);
    const at = this.#next;
    const piece = this.#pieceOf(at);
    const first = at & (PIECE - 1);
    const length = form >>> BITS;
    if (isWide(form)) piece.write(text.slice(from, from + length), first, "utf16le");
    else for (let unit = 0; unit < length; unit += 1) piece[first + unit] = text.charCodeAt(from + unit);
    this.#next += bytes;
    return at;
  }

  text(at: number, form: number): string {
    const from = at & (PIECE - 1);
    return this.#pieceOf(at).toString(encodingOf(form), from, from + bytesOf(form));
  }

  /** As `nameForm` works it out. */
  hashOf(at: number, form: number): number {
    if (isWide(form)) return nameForm(this.text(at, form), 0, form >>> BITS).hash;
    const piece = this.#pieceOf(at);
    const from = at & (PIECE - 1);
    let hash = 0;
    for (let unit = from; unit < from + bytesOf(form); unit += 1) hash = withUnit(hash, piece[unit] ?? 0);
    return hash;
  }

  /** Whether a name is what a text has there, which has the same form. */
  isPart(at: number, form: number, text: string, from: number): boolean {
    const length = form >>> BITS;
    if (isWide(form)) return this.text(at, form) === text.slice(from, from + length);
    const piece = this.#pieceOf(at);
    const first = at & (PIECE - 1);
    for (let unit = 0; unit < length; unit += 1)
      if (piece[first + unit] !== text.charCodeAt(from + unit)) return false;
    return true;
  }

  /** The order of two names, as texts have it. */
  compare(at: number, form: number, otherAt: number, otherForm: number): number {
    if (isWide(form) || isWide(otherForm)) {
      const [one, other] = [this.text(at, form), this.text(otherAt, otherForm)];
      return one < other ? -1 : one > other ? 1 : 0;
    }
    const one = this.#pieceOf(at);
    const other = this.#pieceOf(otherAt);
    const from = at & (PIECE - 1);
    const otherFrom = otherAt & (PIECE - 1);
    const length = bytesOf(form);
    const otherLength = bytesOf(otherForm);
    for (let unit = 0; unit < length && unit < otherLength; unit += 1) {
      const difference = (one[from + unit] ?? 0) - (other[otherFrom + unit] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  #pieceOf(at: number): Buffer {
    return this.#pieces[at >>> PIECE_BITS] ?? NO_BYTES;
  }

  /** A name that is longer than a piece has one of its own. */
  #addPiece(bytes: number): void {
    this.#next = this.#pieces.length * PIECE;
    this.#end = this.#next + PIECE;
    this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE, bytes)));
  }
}

const NO_BYTES = Buffer.alloc(0);

const isWide = (form: number) => (form & WIDE) !== 0;
const bytesOf = (form: number) => (form >>> BITS) * (isWide(form) ? 2 : 1);
const encodingOf = (form: number) => (isWide(form) ? "utf16le" : "latin1");
