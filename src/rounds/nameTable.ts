import type { CountedName } from "../relate/names/counted.ts";
import {
  COLUMN,
  cellsOf,
  FIRST_WORD,
  kindOf,
  type NameRecords,
  NONE,
  numberOfKind,
  WIDTH,
} from "../relate/names/records.ts";
import { enlarged } from "../shared/enlarged.ts";
import type { Numbering } from "../shared/numbering.ts";
import type { Scratch } from "../shared/scratch.ts";
import { growingRows, type NameRows } from "./nameRows.ts";

/** The names of an archive by their numbers; each is in memory once, however many articles mention it alike. */
export interface NameTable extends NameRecords {
  numberOf(name: CountedName): number;
  /** @throws for a number that no name has. */
  nameOf(number: number): CountedName;
  /** The table in numbers, without the names that nobody needs. */
  rows(isNeeded: (number: number) => boolean): NameRows;
}

const NO_ROWS: NameRows = { cells: new Int32Array(), confidences: new Float64Array() };

/** The kind of a number that is free. */
const FREE = NONE;

/**
 * @param words gives the words of names their numbers.
 * @param known a table in numbers, with the same words.
 * @param scratch where it can be put away; without it it stays in memory.
 */
export function nameTable(
  { numberOf, wordOf, size: wordCount }: Numbering,
  known: NameRows = NO_ROWS,
  scratch: Scratch | null = null,
): NameTable {
  const rows = growingRows(known, scratch);
  const { cell, confidenceOf } = rows;
  let size = known.confidences.length;
  // The last number of each text, by the text's own number, and for each number the one before with the same text. A Map would end at 16.7 million.
  let lastOf: Int32Array | null = null;
  let before: number[] = [];
  let free: number[] = [];
  const enter = (last: Int32Array, number: number) => {
    const text = cell(number, COLUMN.text);
    const roomy = text < last.length ? last : withRoom(last, Math.max(wordCount(), 2 * last.length));
    before[number] = roomy[text] ?? NONE;
    roomy[text] = number;
    return roomy;
  };
  const prepare = () => {
    let last = withRoom(new Int32Array(), wordCount());
    for (let number = size - 1; number >= 0; number -= 1)
      if (cell(number, COLUMN.kind) === FREE) free.push(number);
      else last = enter(last, number);
    return last;
  };
  return {
    cell,
    confidenceOf,
    size: () => size,
    numberOf(name) {
      lastOf ??= prepare();
      const [text, value, kind] = [numberOf(name.text), numberOf(name.value), numberOfKind(name)];
      for (let same = lastOf[text] ?? NONE; same !== NONE; same = before[same] ?? NONE)
        if (
          cell(same, COLUMN.value) === value &&
          cell(same, COLUMN.kind) === kind &&
          cell(same, COLUMN.count) === name.count &&
          confidenceOf(same) === name.confidence
        )
          return same;
      const number = free.pop() ?? size;
      rows.set(number, cellsOf(name, numberOf), name.confidence);
      size = Math.max(size, number + 1);
      lastOf = enter(lastOf, number);
      return number;
    },
    nameOf(number) {
      const kind = kindOf(cell(number, COLUMN.kind));
      if (kind === null) throw new Error(`no name has the number ${number}`);
      const [text, value] = [wordOf(cell(number, COLUMN.text)), wordOf(cell(number, COLUMN.value))];
      const count = cell(number, COLUMN.count);
      return { ...kind, text, value, confidence: confidenceOf(number), count };
    },
    forget() {
      [lastOf, before, free] = [null, [], []];
      rows.putAway();
    },
    rows(isNeeded) {
      const needed = rows.first(size);
      for (let number = 0; number < size; number += 1)
        if (!isNeeded(number)) {
          needed.cells.fill(FREE, number * WIDTH, (number + 1) * WIDTH);
          needed.confidences[number] = 0;
        }
      return needed;
    },
  };
}

/** A longer list of numbers, of which the new ones stand for nothing. */
const withRoom = (numbers: Int32Array, length: number): Int32Array =>
  enlarged(numbers, new Int32Array(length).fill(NONE));

/** Calls a function with the number of each word in a table of names. */
export function eachNameWord({ cells }: NameRows, onWord: (number: number) => void): void {
  for (let at = 0; at < cells.length; at += WIDTH)
    for (let column = FIRST_WORD; column < WIDTH; column += 1) {
      const word = cells[at + column] ?? NONE;
      if (word !== NONE) onWord(word);
    }
}
