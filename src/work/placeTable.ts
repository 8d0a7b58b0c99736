import { enlarged } from "../shared/enlarged.ts";
import type { Place } from "./packIndex.ts";

/** What a cache notes of a result, to be added: this build has used it; or has put it there. */
export const NOTE = { isUsed: 1, isPut: 2 } as const;

const IS_THERE = 4;

/** A digest as numbers of 32 bits. */
const WORDS = 4;

/** When the table grows, it becomes so many times as large, with room for so many more. */
const GROWTH = 1.25;
const ROOM = 256;
/** So many slots for each row. */
const SLOTS = 1.5;

/**
 * Where results lie, by the digests of their keys: 16 letters of one byte each. It consists of lists of numbers: 40 bytes a result, where a Map needs 140 and ends at
 * 16.7 million. The row of a digest is found by open addressing. A digest is a hash itself, so its first bytes say where to begin.
 */
export class PlaceTable {
  #digests = new Uint32Array();
  #offsets = new Float64Array();
  #lengths = new Uint32Array();
  #notes = new Uint8Array();
  /** The rows, from 1 on; 0 where a slot is free. A row that is deleted keeps its slot. */
  #slots = new Uint32Array(1);
  #rows = 0;
  #size = 0;
  /** The digest that is looked for. */
  readonly #words = new Uint32Array(WORDS);
  readonly #letters = Buffer.from(this.#words.buffer);

  /** How many results there are. */
  get size(): number {
    return this.#size;
  }

  get(digest: string): Place | null {
    const row = this.#find(digest);
    return row < 0 ? null : this.#placeAt(row);
  }

  /** Enters a result, or its new place. */
  set(digest: string, { offset, length }: Place): void {
    if (this.#rows === this.#notes.length) this.#enlarge();
    const slot = this.#slotOf(digest);
    this.#slots[slot] ||= ++this.#rows;
    const row = (this.#slots[slot] ?? 0) - 1;
    const notes = this.#notes[row] ?? 0;
    if ((notes & IS_THERE) === 0) this.#size += 1;
    this.#digests.set(this.#words, row * WORDS);
    this.#offsets[row] = offset;
    this.#lengths[row] = length;
    this.#notes[row] = notes | IS_THERE;
  }

  delete(digest: string): void {
    const row = this.#find(digest);
    if (row >= 0) this.#leave(row);
  }

  /** Notes something of a result, if it is there. @returns whether it is. */
  note(digest: string, notes: number): boolean {
    const row = this.#find(digest);
    if (row >= 0) this.#notes[row] = (this.#notes[row] ?? 0) | notes;
    return row >= 0;
  }

  /** Takes out all results of which something is noted, or isn't. @param onLeft is called with the place of each. */
  leaveThose(note: number, isNoted: boolean, onLeft: (place: Place) => void): void {
    for (let row = 0; row < this.#rows; row += 1) {
      const notes = this.#notes[row] ?? 0;
      if ((notes & IS_THERE) === 0 || ((notes & note) !== 0) !== isNoted) continue;
      onLeft(this.#placeAt(row));
      this.#leave(row);
    }
  }

  /** In the order in which their digests came. */
  *[Symbol.iterator](): Generator<readonly [digest: string, place: Place]> {
    const letters = Buffer.from(this.#digests.buffer);
    for (let row = 0; row < this.#rows; row += 1) {
      if (((this.#notes[row] ?? 0) & IS_THERE) === 0) continue;
      const from = row * this.#letters.length;
      yield [letters.toString("latin1", from, from + this.#letters.length), this.#placeAt(row)];
    }
  }

  #placeAt(row: number): Place {
    return { offset: this.#offsets[row] ?? 0, length: this.#lengths[row] ?? 0 };
  }

  #leave(row: number): void {
    this.#notes[row] = 0;
    this.#size -= 1;
  }

  /** The row of a digest; -1 if it isn't there. */
  #find(digest: string): number {
    const row = (this.#slots[this.#slotOf(digest)] ?? 0) - 1;
    return ((this.#notes[row] ?? 0) & IS_THERE) === 0 ? -1 : row;
  }

  #slotOf(digest: string): number {
    this.#letters.write(digest, "latin1");
    return this.#slotOfWords();
  }

  /** The slot of the digest that is looked for, or the one that is free for it. */
  #slotOfWords(): number {
    const { length } = this.#slots;
    let slot = (this.#words[0] ?? 0) % length;
    for (let row = this.#slots[slot] ?? 0; row > 0 && !this.#isSame(row - 1); row = this.#slots[slot] ?? 0)
      slot = (slot + 1) % length;
    return slot;
  }

  #isSame(row: number): boolean {
    for (let at = 0; at < WORDS; at += 1)
      if (this.#digests[row * WORDS + at] !== this.#words[at]) return false;
    return true;
  }

  #enlarge(): void {
    const room = Math.ceil(GROWTH * this.#rows) + ROOM;
    this.#digests = enlarged(this.#digests, new Uint32Array(room * WORDS));
    this.#offsets = enlarged(this.#offsets, new Float64Array(room));
    this.#lengths = enlarged(this.#lengths, new Uint32Array(room));
    this.#notes = enlarged(this.#notes, new Uint8Array(room));
    this.#slots = new Uint32Array(Math.ceil(SLOTS * room));
    for (let row = 0; row < this.#rows; row += 1) {
      this.#words.set(this.#digests.subarray(row * WORDS, (row + 1) * WORDS));
      this.#slots[this.#slotOfWords()] = row + 1;
    }
  }
}
