import { type FacetColumn, type FacetFile, type FacetHead, rowsToText } from "../shared/catalogueFile.ts";
import { numberingOf } from "../shared/numbering.ts";
import { growingLists, numbersOf } from "../shared/numberLists.ts";

/** Which values of a facet each row has, as lists of numbers: the values themselves would take ten times as much memory. */
export interface FacetRows {
  /** Sorted by code units, so that no locale changes their order. */
  readonly values: readonly string[];
  /** How many rows have each of them. */
  readonly counts: readonly number[];
  /** The rows that have each of them, of those from a row to before another one, and counted from the first of these. */
  column(from: number, to: number): FacetColumn;
}

/** Takes the values of one row after the other. @param count how many rows there will be. */
export function facetRows(count: number) {
  const { numberOf, wordOf, size } = numberingOf([]);
  const lists = growingLists(count);
  return {
    add(values: readonly string[]): void {
      for (const value of distinct(values)) lists.add(numberOf(value));
      lists.close();
    },
    end(): FacetRows {
      const all = lists.all();
      const values = Array.from({ length: size() }, (_, number) => wordOf(number)).sort();
      const order = values.map(numberOf);
      const counts = new Uint32Array(values.length);
      for (const number of all.numbers) counts[number] = (counts[number] ?? 0) + 1;
      return {
        values,
        counts: order.map((number) => counts[number] ?? 0),
        column(from, to) {
          const rows = order.map((): number[] => []);
          for (let row = from; row < to; row += 1)
            for (const number of numbersOf(all, row)) rows[number]?.push(row - from);
          return order.map((number) => rowsToText(rows[number] ?? []));
        },
      };
    },
  };
}

const distinct = (values: readonly string[]) => (values.length < 2 ? values : new Set(values));

/** What a file says of a facet: its values, without the rows that have them. */
export const headOf = (
  { name, label, words = {} }: Pick<FacetHead, "name" | "label"> & Partial<Pick<FacetHead, "words">>,
  { values }: FacetRows,
): FacetHead => ({ name, label, values, words });

/** A facet with all rows that have its values. */
export const facetFile = (
  about: Parameters<typeof headOf>[0],
  rows: FacetRows,
  count: number,
): FacetFile => ({ ...headOf(about, rows), of: rows.column(0, count) });
