import { groupBy } from "../../shared/groupBy.ts";
import { type Member, type MemberQuote, textOf } from "../member.ts";
import { voiceOf } from "../voice.ts";

/** Words in quotation marks as one article prints them. The parts before and after "she said" are one print. */
export interface Print {
  readonly article: Member;
  readonly quote: MemberQuote;
  /** Which one its first part is among the quotations of its article. */
  readonly index: number;
  /** The parts without their quotation marks. */
  readonly parts: readonly string[];
  /** The words in lower case, without punctuation. */
  readonly words: readonly string[];
  /** The speaker's key among the archive's names, or what describes them; null if the article doesn't say. */
  readonly by: string | null;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a text as they are compared. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll("’", "'"));

/** What an article prints in quotation marks, in the order of the text; nothing of the headline, which repeats the text. */
export function printsOf(article: Member): Print[] {
  const inText = article.quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote }) => quote.at[0] > 0);
  return [...groupBy(inText, ({ quote }) => quote.utterance).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const parts = all.map(({ quote: { at } }) => unmarked(textOf(article, at[0]).slice(at[1], at[2])));
    const speaker = all.find(({ quote }) => quote.speaker)?.quote.speaker ?? null;
    const words = parts.flatMap(wordsOf);
    return [{ article, ...first, parts, words, by: speaker && voiceOf(speaker) }];
  });
}

const MARKS = /^[\s"“”„«»‘’'‹›`]+|[\s"“”„«»‘’'‹›`]+$/gu;
const unmarked = (text: string) => text.replace(MARKS, "");
