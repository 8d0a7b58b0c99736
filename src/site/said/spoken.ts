import type { EntrySpeaker, SiteArticle } from "../../entry/schema.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";

/** Where a quotation is: in a paragraph, after so many letters, counted without white space. */
export interface QuotedPlace {
  readonly p: number;
  readonly before: number;
  readonly letters: number;
}

/** Who certainly speaks in which paragraphs of an article, as the archive shows these names. */
export function speakersIn(
  { quoted }: Pick<Card, "quoted">,
  { foundKey }: Pick<Site, "foundKey">,
  first: number,
  last: number,
): string[] {
  const here = quoted.filter(({ p }) => p >= first && p <= last);
  const names = here.flatMap(({ speaker }) => (speaker === null ? undefined : foundKey(speaker))?.name ?? []);
  return [...new Set(names)];
}

/** Only a fragment with a speaker is what somebody says: other words in quotation marks may be the title of a film. */
const isSaid = ({ type, speaker }: { readonly type: string; readonly speaker: EntrySpeaker | null }) =>
  type === "quote" || speaker !== null;

/** Where the quotations in some paragraphs of an article are. */
export function quotedPlaces(article: SiteArticle, first: number, last: number): QuotedPlace[] {
  const quotes = article.quotes.filter(
    ({ at: [p], ...quote }) => p > 0 && p >= first && p <= last && isSaid(quote),
  );
  if (quotes.length === 0) return [];
  const { paragraphs: text } = article;
  return quotes.map(({ at: [p, start, end] }) => {
    const paragraph = text[p - 1] ?? "";
    return {
      p,
      before: lettersOf(paragraph.slice(0, start)),
      letters: lettersOf(paragraph.slice(start, end)),
    };
  });
}

const lettersOf = (text: string) => text.replace(/\s+/g, "").length;
