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
    quotes: withoutNicknames(
      quotations.map((quotation) => quoteRecord(text, quotation)),
      names,
    ),
    figures: isEnglish ? figureRecords({ text, paragraphs, quotations, otherSpans: times }) : [],
  };
}

/** Leaves out what is part of a name: “Bob” in "Robert “Bob” Quist". */
function withoutNicknames(quotes: readonly Quote[], names: readonly NamedSpan[]): readonly Quote[] {
  const quoting = names.filter(({ value, end, start }) => end - start > value.length + 2);
  if (quoting.length === 0) return quotes;
  return quotes.filter(({ start, end }) => !quoting.some((name) => name.start < start && end < name.end));
}
