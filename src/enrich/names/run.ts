import type { Span } from "../../records/span.ts";
import type { Gazetteer, ListedName } from "./gazetteer.ts";
import type { Token } from "./tokens.ts";

/** A word of a run: one token, or several joined by hyphens ("Jong-un"). */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** The form that the lists have. */
  readonly key: string;
  /** Whether it is the first word of a sentence or a quotation. */
  readonly isInitial: boolean;
  readonly isAllCapitals: boolean;
  /** Whether it is a small word between capitalised ones: "of", "for the", "and", "de". */
  readonly isLink: boolean;
}

/**
 * A run of capitalised words with the small words between them, and the tokens around it: in "He left the Bank of
 * England on Monday", "Bank of England on Monday" is a run. Every name lies within one run.
 */
export interface Run {
  readonly words: readonly Word[];
  /** Up to three tokens before the run, the nearest last. */
  readonly before: readonly Token[];
  /** Up to eight tokens after the run, the nearest first. */
  readonly after: readonly Token[];
  /** Whether its line is a headline in which every word has a capital. */
  readonly inHeadline: boolean;
  readonly lists: Gazetteer;
  /** For each word, the longest listed name that begins with it. */
  readonly listed: readonly (ListedName | null)[];
}

/** The longest listed name that begins at a word of a run. */
export function listedAt({ listed }: Run, at: number): ListedName | null {
  return listed[at] ?? null;
}
