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

/** The names of an archive by their numbers; each is in memory once, however many articles mention it alike. */
export interface NameTable extends NameRecords {
  numberOf(name: CountedName): number;
  /** @throws for a number that no name has. */
  nameOf(number: number): CountedName;
  /** Lets go of what numbers of names are found by. It is made anew if somebody asks. */
  forget(): void;
  /** The table in numbers, without the names that nobody needs. */
  rows(isNeeded: (number: number) => boolean): NameRows;
}

/** Names as numbers: `WIDTH` cells for each, and its confidence. */
export interface NameRows {
  readonly cells: Int32Array;
  readonly confidences: Float64Array;
}

const NO_ROWS: NameRows = { cells: new Int32Array(), confidences: new Float64Array() };

/** The kind of a number that is free. */
const FREE = NONE;

/**
 * @param words gives the words of names their numbers.
 * @param known a table in numbers, with the same words.
 */
export function nameTable({ numberOf, wordOf }: Numbering, known: NameRows = NO_ROWS): NameTable {
  let { cells, confidences } = known;
  let size = confidences.length;
  const cell = (number: number, column: number) => cells[number * WIDTH + column] ?? NONE;
  const confidenceOf = (number: number) => confidences[number] ?? 0;
  // The last number of each text, and for each number the one before with the same text.
  let lastOf: Map<number, number> | null = null;
  let before: number[] = [];
  let free: number[] = [];
  const enter = (last: Map<number, number>, number: number) => {
    const text = cell(number, COLUMN.text);
    before[number] = last.get(text) ?? NONE;
    last.set(text, number);
  };
  const prepare = () => {
    const last = new Map<number, number>();
    for (let number = size - 1; number >= 0; number -= 1)
      if (cell(number, COLUMN.kind) === FREE) free.push(number);
      else enter(last, number);
    return last;
  };
  const put = (number: number, own: readonly number[], confidence: number) => {
    if (number >= confidences.length) {
      const room = Math.ceil(GROWTH * confidences.length) + ROOM;
      cells = enlarged(cells, new Int32Array(room * WIDTH));
      confidences = enlarged(confidences, new Float64Array(room));
    }
    cells.set(own, number * WIDTH);
    confidences[number] = confidence;
    size = Math.max(size, number + 1);
  };
  return {
    cell,
    confidenceOf,
    size: () => size,
    numberOf(name) {
      lastOf ??= prepare();
      const [text, value, kind] = [numberOf(name.text), numberOf(name.value), numberOfKind(name)];
      for (let same = lastOf.get(text) ?? NONE; same !== NONE; same = before[same] ?? NONE)
        if (
          cell(same, COLUMN.value) === value &&
          cell(same, COLUMN.kind) === kind &&
          cell(same, COLUMN.count) === name.count &&
          confidenceOf(same) === name.confidence
        )
          return same;
      const number = free.pop() ?? size;
      put(number, cellsOf(name, numberOf), name.confidence);
      enter(lastOf, number);
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
    },
    rows(isNeeded) {
      const needed = { cells: cells.slice(0, size * WIDTH), confidences: confidences.slice(0, size) };
      for (let number = 0; number < size; number += 1)
        if (!isNeeded(number)) {
          needed.cells.fill(FREE, number * WIDTH, (number + 1) * WIDTH);
          needed.confidences[number] = 0;
        }
      return needed;
    },
  };
}

/** When a table grows, it becomes so many times as large, with room for so many more names. */
const GROWTH = 1.25;
const ROOM = 1024;

/** Calls a function with the number of each word in a table of names. */
export function eachNameWord({ cells }: NameRows, onWord: (number: number) => void): void {
  for (let at = 0; at < cells.length; at += WIDTH)
    for (let column = FIRST_WORD; column < WIDTH; column += 1) {
      const word = cells[at + column] ?? NONE;
      if (word !== NONE) onWord(word);
    }
}
