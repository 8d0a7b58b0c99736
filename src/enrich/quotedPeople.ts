import { confidenceOf, type HowFound } from "../data/confidenceOf.ts";
import { isShown } from "../data/shown.ts";
import type { NameAnnotation } from "../records/names.ts";
import type { Quote } from "../records/statements.ts";
import type { Gazetteer } from "./names/gazetteer.ts";

/** A person who is named in full as the one who says something, and how that was found. */
export interface QuotedPerson {
  /** The index among the names. */
  readonly index: number;
  readonly how: HowFound;
}

/**
 * The people whose full name stands in the words for a speaker: "said Ada Quist". That they say something shows that the
 * words are a person's name, so they are surer than others found by the same rule.
 */
export function quotedPeople(
  names: readonly NameAnnotation[],
  quotes: readonly Quote[],
  { firstNames }: Gazetteer,
): QuotedPerson[] {
  const spoken = new Set(quotes.flatMap((quote) => (isNamedBeside(quote) ? [quote.speaker.name.start] : [])));
  return names.flatMap(({ type, text, start, rule }, index): QuotedPerson[] => {
    if (type !== "person" || !/\s/.test(text) || !spoken.has(start)) return [];
    const first = text.split(/\s/)[0] ?? "";
    return [{ index, how: ["quoted", rule, firstNames.has(first) ? "known" : "unknown"] }];
  });
}

type Named = Quote & { readonly speaker: { readonly name: { readonly start: number } } };

/** Whether the name itself stands beside the quotation, and not a pronoun, and pages state the speaker. */
const isNamedBeside = (quote: Quote): quote is Named => {
  const { speaker, confidence } = quote;
  if (!speaker?.name || !isShown("speaker", confidence)) return false;
  return speaker.start <= speaker.name.start && speaker.name.end <= speaker.end;
};

/** Names with the confidence of those who are quoted by their full name, where it is higher. */
export function withQuotedPeople(
  names: readonly NameAnnotation[],
  quotes: readonly Quote[],
  lists: Gazetteer,
): readonly NameAnnotation[] {
  const quoted = new Map(
    quotedPeople(names, quotes, lists).map(({ index, how }) => [index, confidenceOf(how)]),
  );
  if (quoted.size === 0) return names;
  return names.map((name, index) => {
    const confidence = Math.max(name.confidence, quoted.get(index) ?? 0);
    return confidence === name.confidence ? name : { ...name, confidence };
  });
}
