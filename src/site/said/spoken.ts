import type { EntrySpeaker, SiteArticle } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Site } from "../model/site.ts";

/** What the search knows of the quotations of an article. */
export interface Spoken {
  /** In which paragraphs names of the archive certainly speak, as the archive shows these names. */
  readonly speakers: readonly { readonly p: number; readonly name: string }[];
  readonly quotations: readonly QuotedPlace[];
}

/** Where a quotation is: in a paragraph, after so many letters, counted without white space. */
export interface QuotedPlace {
  readonly p: number;
  readonly before: number;
  readonly letters: number;
}

/** What the search knows of the quotations of each article, by its id. */
export function spokenIn({ articles, said }: Pick<Site, "articles" | "said">): Map<string, Spoken> {
  const ofArticle = groupBy(said.quotations, ({ article }) => article);
  return new Map(
    articles.map((article) => [
      article.id,
      {
        speakers: (ofArticle.get(article) ?? []).flatMap(({ p, by }) => (by ? [{ p, name: by.name }] : [])),
        quotations: article.quotedPlaces,
      },
    ]),
  );
}

/** Only a fragment with a speaker is what somebody says: other words in quotation marks may be the title of a film. */
const isSaid = ({ type, speaker }: { readonly type: string; readonly speaker: EntrySpeaker | null }) =>
  type === "quote" || speaker !== null;

/** Where the quotations of an article are. */
export function quotedPlaces({ quotes: all, paragraphs: text }: SiteArticle): QuotedPlace[] {
  const quotes = all.filter((quote) => quote.at[0] > 0 && isSaid(quote));
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
