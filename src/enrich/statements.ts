import { type NamedSpan, readParagraphs } from "../english/paragraphs.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Figure, Quote } from "../records/statements.ts";
import { figureRecords } from "./figures/record.ts";
import { draftQuotes } from "./quotes/find.ts";
import { quoteRecord } from "./quotes/record.ts";

/** What an article lets others say, and how many. */
export interface Statements {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

/**
 * The quotations and the figures of an article's kept blocks, in order. In another language than
 * English only the quotation marks are read: no speakers, no figures.
 * @param names in the order of the text.
 */
export function statementsOf(
  { seed, blocks, times }: Pick<DatedArticle, "seed" | "blocks" | "times">,
  names: readonly NamedSpan[],
  isEnglish: boolean,
): Statements {
  const paragraphs = readParagraphs(seed.text, blocks, names);
  const drafts = draftQuotes(paragraphs, isEnglish);
  return {
    quotes: drafts.map((draft) => quoteRecord(seed.text, draft)),
    figures: isEnglish ? figureRecords(seed.text, paragraphs, drafts, times) : [],
  };
}
