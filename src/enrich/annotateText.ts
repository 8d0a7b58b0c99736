import { NO_BOUNDS } from "../date/archiveBounds.ts";
import { type DraftDate, draftDate, finishDate } from "../date/article.ts";
import type { Clue } from "../date/infer/clue.ts";
import type { FactIndex } from "../date/infer/factIndex.ts";
import { timesOf } from "../date/times.ts";
import { parseSeed } from "../parse/article.ts";
import { seedOfText } from "../parse/seedOfText.ts";
import { parseArchive } from "../read/archive.ts";
import type { DatedArticle } from "../records/date.ts";
import { type Findings, findingsOf } from "./findings.ts";
import { languageOf } from "./language.ts";
import type { Gazetteer } from "./names/gazetteer.ts";

/** What a text is annotated with: public facts, and lists of names. */
export interface TextKnowledge {
  readonly facts: FactIndex;
  readonly names: Gazetteer;
}

/** A text with all that is found in it. */
export interface AnnotatedText extends DatedArticle, Findings {
  /** As ISO 639-1; null where the text is too short to tell. */
  readonly language: string | null;
}

/**
 * Annotates a text that has no file, no register and no archive.
 * @param reference the day it was written, `YYYY-MM-DD`, where that is known: time expressions are then seen
 * from it. The date of the text stays the one that its words give.
 */
export function annotateText(
  text: string,
  { facts, names }: TextKnowledge,
  reference?: string,
): AnnotatedText {
  const draft = draftText(text, facts);
  const dated = finishDate(draft, NO_BOUNDS);
  const times =
    reference === undefined ? dated.times : timesOf(draft.times, { earliest: reference, latest: reference });
  const article = { ...dated, times };
  const language = languageOf(article.blocks);
  return { ...article, language, ...findingsOf(article, language, names) };
}

/** The same with nothing but its date and its time expressions. */
export function dateText(text: string, facts: FactIndex): DatedArticle {
  return finishDate(draftText(text, facts), NO_BOUNDS);
}

/** All clues to a text's own date, whether they are used or not. */
export function cluesOf({ verdict: { agreeing, contradicting, outweighed } }: DraftDate): Clue[] {
  return [...agreeing, ...contradicting, ...outweighed];
}

/** An archive that says nothing about itself. */
const NO_ARCHIVE = parseArchive("").value;

/** The first draft of the date of such a text. */
export function draftText(text: string, facts: FactIndex): DraftDate {
  return draftDate(parseSeed(seedOfText(text)), { archive: NO_ARCHIVE, bounds: NO_BOUNDS, facts }).value;
}
