import {
  type CataloguePart,
  type DayBounds,
  encodeDays,
  type FacetColumn,
  type FacetHead,
  rowsToText,
} from "../shared/catalogueFile.ts";
import { daysOf } from "../shared/days.ts";
import { memoised } from "../shared/memoised.ts";
import { numbersToText } from "../shared/numberText.ts";
import type { LabelledFacet } from "../site/model/facets.ts";
import type { SearchedRow } from "../site/searched.ts";
import { facetRows, headOf } from "./facetRows.ts";

/** What the catalogue has of a page. */
export type CatalogueRow = Pick<SearchedRow, "fields">;

/**
 * The dates and facets by which the browser filters, counts and sorts the articles. Pagefind's own filters can't
 * compare days or overlapping intervals, leave out articles without a date, and are ten times as large.
 */
export interface CatalogueRows {
  readonly count: number;
  readonly facets: readonly {
    readonly head: FacetHead;
    /** How many rows have each value, as `numbersToText` writes it. */
    counts(): string;
    column(from: number, to: number): FacetColumn;
  }[];
  /** The dates of some rows. */
  part(from: number, to: number, texts: CataloguePart["texts"]): CataloguePart;
}

/** Takes the rows of the catalogue one after the other, in the order of the search index. @param count how many there will be. */
export function catalogueRows(facets: readonly LabelledFacet[], count: number) {
  const growing = facets.map(() => facetRows(count));
  const [first, last] = [new Int32Array(count), new Int32Array(count)];
  const undated = new Uint8Array(count);
  let length = 0;
  return {
    add({ fields }: CatalogueRow): void {
      first[length] = daysIn(fields.earliest?.[0] ?? "")?.first ?? UNKNOWN;
      last[length] = daysIn(fields.latest?.[0] ?? "")?.last ?? UNKNOWN;
      undated[length] = Number(fields.certainty?.[0] === "unknown");
      for (const [index, { name }] of facets.entries()) growing[index]?.add(fields[name] ?? []);
      length += 1;
    },
    end: (): CatalogueRows => ({
      count,
      facets: growing.map((of, index) => {
        const rows = of.end();
        const head = headOf(facets[index] ?? UNNAMED, rows);
        return { head, counts: () => numbersToText(rows.counts), column: rows.column };
      }),
      part: (from, to, texts) => ({
        ...encodeDays(boundsOf(first.subarray(from, to), last.subarray(from, to))),
        undated: rowsToText(placesIn(undated.subarray(from, to))),
        texts,
      }),
    }),
  };
}

const UNNAMED = { name: "", label: "" };

/** No day: those of the calendar are smaller numbers. */
const UNKNOWN = -(2 ** 31);

/** Many articles are of the same days. */
const daysIn = memoised(daysOf);

const boundsOf = (first: Int32Array, last: Int32Array): DayBounds[] =>
  Array.from(first, (day, row) => ({ first: known(day), last: known(last[row] ?? UNKNOWN) }));

const known = (day: number): number | null => (day === UNKNOWN ? null : day);

/** The rows that are marked. */
const placesIn = (marks: Uint8Array): number[] => [...marks.keys()].filter((row) => marks[row] === 1);
