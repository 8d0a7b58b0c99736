import type { LengthColumns } from "./articleLengths.ts";
import { numbersToText, textToNumbers } from "./numberText.ts";

/**
 * What the search knows about the articles besides their words: the build writes it, the browser reads it.
 * A "row" is an article's position in the order of the index, nearly that of their days. So most numbers in a column are like
 * those before them, and steps between them take a fraction of the bytes.
 *
 * Of a large archive the rows are in parts, of which a search loads those that have what it finds, and the values of a facet only
 * when they are asked for.
 */
export interface CatalogueFile {
  /** The number of articles. */
  readonly count: number;
  /** What articles may be filtered by. */
  readonly facets: readonly FacetHead[];
  /** The parts of a large catalogue. */
  readonly parts: readonly PartFiles[];
  /** All of one that isn't large; then there are no parts. */
  readonly whole?: WholeCatalogue;
}

interface WholeCatalogue {
  readonly part: CataloguePart;
  readonly columns: readonly FacetColumn[];
}

export interface FacetHead {
  /** The name that an address and a query use for it, such as `source` in `source:Reuters`. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** What a reader sees for values that aren't words themselves. */
  readonly words: Readonly<Record<string, string>>;
  /** In a large archive: how many articles have each value, as `numbersToText` writes it. So the filters of all articles need no column. */
  readonly counts?: string;
}

/** The files of a part. */
export interface PartFiles {
  /** The number of its rows. */
  readonly count: number;
  /** How many words the articles up to its end have, as `sumsAfter` adds them up. */
  readonly words: number;
  /** That of `CataloguePart`. */
  readonly name: string;
  /** By facet, that of `FacetColumn`. */
  readonly columns: readonly string[];
}

/** Some rows of the catalogue, counted from the first of them. */
export interface CataloguePart extends DayColumns {
  /** The undated articles, as `rowsToText` writes them. */
  readonly undated: string;
  /** The files of texts: for how many articles each has the text, and its name. */
  readonly texts: TextFiles;
  /**
   * In a large archive: `texts` are those of shards, which are in files of so many texts, named after the shard and their number.
   * So there is one name to load instead of up to 22.
   */
  readonly inFile?: number;
  /** In a large archive: how many words each article has. */
  readonly lengths?: LengthColumns;
}

export type TextFiles = readonly (readonly [count: number, name: string])[];

/** The name of a file of texts of a shard, by its number. */
export const textsOfShard = (shard: string, file: number): string => `${shard}-${file}`;

/** For each value of a facet the rows of the articles that have it, as `rowsToText` writes them. */
export type FacetColumn = readonly string[];

/** A facet with its column for all rows. */
export interface FacetFile extends FacetHead {
  readonly of: FacetColumn;
}

/** The days that the articles may be from. Days are counted from 1970-01-01. */
interface DayColumns {
  /** 0 where the first day isn't known. Otherwise the steps from the last known one to it: 1, 3, 5 for 0, 1, 2 days, and 2, 4 for -1, -2. */
  readonly first: string;
  /** The number of days from the first to the last, 1 for a single day; 0 where one of them isn't known. */
  readonly length: string;
  /** By row: the last day of an article whose first day isn't known. */
  readonly last: Readonly<Record<string, number>>;
}

/** The first and last day that an article may be from; null where one isn't known. */
export interface DayBounds {
  readonly first: number | null;
  readonly last: number | null;
}

/** @param bounds of every article, by row. */
export function encodeDays(bounds: readonly DayBounds[]): DayColumns {
  let known = 0;
  const steps = bounds.map(({ first }) => {
    if (first === null) return 0;
    const step = first - known;
    known = first;
    return step < 0 ? -2 * step : 2 * step + 1;
  });
  return {
    first: numbersToText(steps),
    length: numbersToText(
      bounds.map(({ first, last }) => (first === null || last === null ? 0 : Math.max(0, last - first) + 1)),
    ),
    last: Object.fromEntries(
      bounds.flatMap(({ first, last }, row) => (first === null && last !== null ? [[row, last]] : [])),
    ),
  };
}

/** The reverse of `encodeDays`. */
export function decodeDays(columns: DayColumns): DayBounds[] {
  const lengths = textToNumbers(columns.length);
  let known = 0;
  return textToNumbers(columns.first).map((step, row) => {
    const length = lengths[row] ?? 0;
    if (step > 0) known += step % 2 === 0 ? -step / 2 : (step - 1) / 2;
    if (step === 0) return { first: null, last: columns.last[row] ?? null };
    return { first: known, last: length === 0 ? null : known + length - 1 };
  });
}

/** Ascending numbers as the first one and the steps between them. */
export const toSteps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

/** The reverse of `toSteps`. */
export function fromSteps(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
}

/** Rows in ascending order, as text. */
export const rowsToText = (rows: readonly number[]): string => numbersToText(toSteps(rows));

/** The reverse of `rowsToText`. */
export const textToRows = (text: string): number[] => fromSteps(textToNumbers(text));
