import type { IndexFile } from "../shared/indexFile.ts";
import type { PartLengths } from "./articleLengths.ts";

/** What the page asks of the worker: first of all to load the program and the index, and then to search. Of a large archive it tells the lengths of parts. */
export type Asked =
  | { readonly kind: "program"; readonly address: string }
  | {
      readonly kind: "index";
      readonly folder: string;
      readonly index: IndexFile;
      readonly parts: readonly PartLengths[];
    }
  | { readonly kind: "lengths"; readonly part: number; readonly lengths: readonly number[] }
  | { readonly kind: "query"; readonly id: number; readonly query: string };

/** What the worker answers to a query. */
export type Answered =
  | { readonly id: number; readonly found: FoundPages }
  | { readonly id: number; readonly error: string };

/** What was found, as columns: a common word is in so many places that as many objects would take a second to send. */
export interface FoundPages {
  /** The rows of the articles, the most relevant first. */
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  /** For each article the number of its places. */
  readonly counts: Uint32Array;
  /** The places of all articles: positions of words in their texts, their weights and their scores. */
  readonly positions: Uint32Array;
  readonly weights: Float64Array;
  readonly placeScores: Float64Array;
}
