import type { SiteArticle } from "../../entry/schema.ts";
import { readText } from "./readText.ts";

/** What somebody says in an article, verbatim; the parts that "said" stands between are one. */
export interface Utterance {
  /** The paragraph that it begins in, from 1. */
  readonly p: number;
  readonly parts: readonly string[];
  /** A part of a sentence that the writer set in marks. */
  readonly isFragment: boolean;
  /** Who says it, as the article has it, and which of the archive's names that is. */
  readonly speaker: string;
  readonly entity: string | null;
  /** Whether the speaker isn't named with it, but goes on from what stands before. */
  readonly isContinued: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** All of an article whose speaker is known, in the order of the text. */
export function utterancesOf(article: SiteArticle): Utterance[] {
  const found = new Map<number, Utterance>();
  if (article.quotes.length === 0) return [];
  const text = readText(article);
  for (const { type, at, utterance, speaker, isContinued, rule, confidence } of article.quotes) {
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
            isFragment: type === "fragment",
            speaker: speaker.value,
            entity: speaker.entity,
            isContinued,
            rule,
            confidence,
          },
    );
  }
  return [...found.values()];
}
