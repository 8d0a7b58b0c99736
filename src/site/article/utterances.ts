import type { SiteArticle } from "../../entry/schema.ts";
import { readText } from "./readText.ts";

/** What somebody says in an article, verbatim. The parts before and after "she said" are one utterance. */
export interface Utterance {
  /** The number of the paragraph in which it begins, from 1. */
  readonly p: number;
  readonly parts: readonly string[];
  /** The speaker as the article names them, and the name's key in the archive. */
  readonly speaker: string;
  readonly entity: string | null;
  /** Whether the speaker isn't named here, but continues from the quotation before. */
  readonly isContinued: boolean;
  readonly confidence: number;
}

/** The utterances of an article that have a speaker, in the order of the text. */
export function utterancesOf(article: SiteArticle): Utterance[] {
  const found = new Map<number, Utterance>();
  if (article.quotes.length === 0) return [];
  const text = readText(article);
  for (const { at, utterance, speaker, isContinued, confidence } of article.quotes) {
    const [p, start, end] = at;
    if (!speaker || p === 0) continue;
    const words = (text[p - 1] ?? "").slice(start, end);
    const before = found.get(utterance);
    found.set(
      utterance,
      before
        ? { ...before, parts: [...before.parts, words], confidence: Math.min(before.confidence, confidence) }
        : {
            p,
            parts: [words],
            speaker: speaker.value,
            entity: speaker.entity,
            isContinued,
            confidence,
          },
    );
  }
  return [...found.values()];
}
