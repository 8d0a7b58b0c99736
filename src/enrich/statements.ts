import { type NamedSpan, readParagraphs } from "../english/paragraphs.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Figure, Quote } from "../records/statements.ts";
import { figureRecords } from "./figures/record.ts";
import { draftQuotes } from "./quotes/find.ts";
import { quoteRecord } from "./quotes/record.ts";

export interface Statements {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

/**
 * The quotations and the figures in an article's kept blocks, in order. If the text isn't English, the quotations have
 * no speakers, and no figures are looked for.
 * @param names in the order of the text.
 */
export function statementsOf(
  { seed, blocks, times }: Pick<DatedArticle, "seed" | "blocks" | "times">,
  names: readonly NamedSpan[],
  isEnglish: boolean,
): Statements {
  const { text } = seed;
  const paragraphs = readParagraphs(text, blocks, names);
  const quotations = draftQuotes(paragraphs, isEnglish);
  return {
    quotes: quotations.map((quotation) => quoteRecord(text, quotation)),
    figures: isEnglish ? figureRecords({ text, paragraphs, quotations, otherSpans: times }) : [],
  };
}
