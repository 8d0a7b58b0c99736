import type { NameType } from "../records/names.ts";
import type { CountedName } from "../relate/names/counted.ts";
import type { Numbering } from "../shared/numbering.ts";

/** The names of an archive by their numbers; each is in memory once, however many articles mention it alike. */
export interface NameTable {
  numberOf(name: CountedName): number;
  /** @throws for a number that no name has. */
  nameOf(number: number): CountedName;
  /** The table in numbers, without the names that nobody needs. */
  rows(isNeeded: (number: number) => boolean): Float64Array;
}

/** A name in numbers: of its words, of its value, of its type and origin, its confidence, and how often it occurs. */
const COLUMNS = 5;
/** In place of the number of its words, where a number is free. */
const FREE = -1;

const TYPES: readonly NameType[] = ["person", "place", "organisation"];
const ORIGINS: readonly CountedName["origin"][] = ["derived", "register"];

/**
 * @param words gives the words of names their numbers.
 * @param known a table in numbers, with the same words.
 */
export function nameTable(
  { numberOf, wordOf }: Numbering,
  known: Float64Array = new Float64Array(),
): NameTable {
  const rows: number[] = Array.from(known);
  const names: (CountedName | undefined)[] = [];
  const numbers = () => rows.length / COLUMNS;
  const nameAt = (number: number): CountedName | undefined => {
    names[number] ??= nameIn(rows.slice(number * COLUMNS, (number + 1) * COLUMNS), wordOf);
    return names[number];
  };
  let byText: Map<string, number[]> | null = null;
  const free: number[] = [];
  const prepare = () => {
    const found = new Map<string, number[]>();
    for (let number = numbers() - 1; number >= 0; number -= 1) {
      const name = nameAt(number);
      if (name) enter(found, name.text, number);
      else free.push(number);
    }
    return found;
  };
  return {
    numberOf(name) {
      byText ??= prepare();
      const same = byText.get(name.text)?.find((number) => isSame(nameAt(number), name));
      if (same !== undefined) return same;
      const number = free.pop() ?? numbers();
      for (const [column, value] of rowOf(name, numberOf).entries()) rows[number * COLUMNS + column] = value;
      names[number] = name;
      enter(byText, name.text, number);
      return number;
    },
    nameOf(number) {
      const name = nameAt(number);
      if (name === undefined) throw new Error(`no name has the number ${number}`);
      return name;
    },
    rows(isNeeded) {
      const needed = Float64Array.from(rows);
      for (let number = 0; number < numbers(); number += 1)
        if (!isNeeded(number)) needed.fill(FREE, number * COLUMNS, (number + 1) * COLUMNS);
      return needed;
    },
  };
}

/** Calls a function with the number of each word in a table of names. */
export function eachNameWord(rows: Float64Array, onWord: (number: number) => void): void {
  for (let at = 0; at < rows.length; at += COLUMNS)
    for (const word of rows.subarray(at, at + 2)) if (word !== FREE) onWord(word);
}

function nameIn(row: readonly number[], wordOf: (number: number) => string): CountedName | undefined {
  const [text = FREE, value = 0, kind = 0, confidence = 0, count = 0] = row;
  const [type, origin] = [TYPES[kind >> 1], ORIGINS[kind & 1]];
  if (text === FREE || type === undefined || origin === undefined) return undefined;
  return { type, text: wordOf(text), value: wordOf(value), origin, confidence, count };
}

function rowOf(
  { type, text, value, origin, confidence, count }: CountedName,
  numberOf: (word: string) => number,
): number[] {
  const kind = TYPES.indexOf(type) * 2 + ORIGINS.indexOf(origin);
  return [numberOf(text), numberOf(value), kind, confidence, count];
}

function enter(byText: Map<string, number[]>, text: string, number: number): void {
  const alike = byText.get(text);
  if (alike) alike.push(number);
  else byText.set(text, [number]);
}

/** Whether two names with the same words are the same in all else. A key made of it for each name took half of the time here. */
const isSame = (one: CountedName | undefined, other: CountedName): boolean =>
  one !== undefined &&
  one.count === other.count &&
  one.value === other.value &&
  one.type === other.type &&
  one.confidence === other.confidence &&
  one.origin === other.origin;
