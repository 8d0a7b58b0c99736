import type { EntryFrontMatter, EntrySpeaker, SiteArticle } from "../../entry/schema.ts";
import { withArticle } from "./withArticle.ts";

type EntryQuote = EntryFrontMatter["quotes"][number];

/** What somebody says in an article, verbatim. The parts before and after "she said" are one utterance. */
export interface Utterance {
  /** The number of the paragraph in which it begins, from 1. */
  readonly p: number;
  readonly parts: readonly string[];
  /** The first of its words that are only part of the writer's own sentence ("a big boost"); null if it has a whole sentence. */
  readonly fragment: EntryQuote | null;
  /** The speaker as the article names them ("the company" with its article), and the name's key in the archive. */
  readonly speaker: string;
  readonly entity: string | null;
  /** Whether the speaker isn't named here, but continues from the quotation before. */
  readonly isContinued: boolean;
  /** Whether the speaker's name or description stands beside the quotation: not a pronoun, and not a continuation. */
  readonly isNamed: boolean;
  readonly confidence: number;
}

/** Words whose person is worked out from the text before. */
const PRONOUN = /^(?:he|she|it|they|who)$/i;

/**
 * What is said in an article with the speaker's name or description beside it, in the order of the text. Whom a pronoun
 * means, and whether somebody goes on, is a guess.
 */
export const namedUtterances = (article: SiteArticle): readonly Utterance[] =>
  utterancesOf(article).filter(({ isNamed }) => isNamed);

/** The utterances of an article that have a speaker, in the order of the text. */
export function utterancesOf(article: SiteArticle): Utterance[] {
  const found = new Map<number, Utterance>();
  if (article.quotes.length === 0) return [];
  const text = article.paragraphs;
  for (const quote of article.quotes) {
    const { at, utterance, speaker, isContinued, confidence } = quote;
    const [p, start, end] = at;
    if (!speaker || p === 0) continue;
    const words = (text[p - 1] ?? "").slice(start, end);
    const before = found.get(utterance);
    found.set(
      utterance,
      before
        ? {
            ...before,
            parts: [...before.parts, words],
            fragment: quote.type === "fragment" ? before.fragment : null,
            confidence: Math.min(before.confidence, confidence),
          }
        : {
            p,
            parts: [words],
            fragment: quote.type === "fragment" ? quote : null,
            speaker: withArticle(speaker, article).value,
            entity: speaker.entity,
            isContinued,
            isNamed: !isContinued && !isPronoun(text, speaker.at),
            confidence,
          },
    );
  }
  return [...found.values()];
}

function isPronoun(text: readonly string[], at: EntrySpeaker["at"]): boolean {
  if (at === null) return false;
  const [p, start, end] = at;
  return PRONOUN.test((text[p - 1] ?? "").slice(start, end));
}
