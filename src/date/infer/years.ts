import type { Found } from "../mentions/pattern.ts";
import { openValue } from "../refine/open.ts";
import { timexToEdtf } from "../timexEdtf.ts";
import { type Clue, textClue } from "./clue.ts";
import { daysOf, hull, type Span } from "./daySet.ts";
import { type Reading, sentenceAround } from "./reading.ts";

/**
 * Measured on 176 news articles (TimeBank, AQUAINT): of years that no word puts ahead, the article
 * is no older than the latest one in 97 %; of years that "will" or "due" puts ahead, no younger in 95 %.
 */
const NOT_BEFORE = 0.97;
/** The same where no verb tells of the past: 9 of 9 there, but "The army pulls out in 2014" is one. */
const UNTOLD = 0.8;
const NOT_AFTER = 0.95;

/** Words of a sentence that may put its year ahead of the article. */
const MAYBE_AHEAD =
  /\b(?:beyond|due|expir\w+|will|would|could|may|might|expect\w*|predict\w*|project(?:ed|s|ions?)|forecast\w*|estimat\w*|anticipat\w*|plan(?:s|ned|ning)?|intend\w*|matur\w+|redeem\w*|schedul\w+|slated|target\w*|goal|hop(?:es?|ed|ing)|aim\w*|future|approach\w*|next|upcoming|convertible|set (?:for|to|in)|to be|is to|are to|wants?|w(?:as|ere)n't to|must|shall|should|requires?|option|intention|postpon\w+|put off|delayed|deferred|between now|takes? effect|into (?:force|effect)|on sale|bids?|candida\w+|nominee|contenders?|lease|contract|licensed|deadline|runs? (?:from|in|to))\b/i;
/** Words directly before it that may. */
const MAYBE_AHEAD_OF =
  /\b(?:by|until|till|through|throughout|into|before|after)(?: (?:the )?(?:end|early|late|mid|start|middle|beginning)(?: of| in)?)? $/i;
/** What bears its year in its name for years before it comes. */
const NAMED_AHEAD =
  /^(?:'s)? (?:[\w'-]+ ){0,2}(?:World Cup|Olympics?|Games|Expo|budget|models?|race|field|primar(?:y|ies)|qualif\w+|tickets|edition|season)\b/;
/** Words without which a sentence hardly tells of the past; "said" tells only who speaks. */
const PAST =
  /\b(?:(?!need|speed|indeed|exceed|proceed|feed|seed|said)\w{2,}ed|was|were|had|did|been|since|from|born|began|became|broke|brought|bought|built|came|caught|chose|cut|died|drew|drove|fell|fought|found|flew|gave|got|grew|held|hit|kept|knew|laid|last|led|left|lost|made|met|paid|rose|ran|sank|saw|sent|shot|sold|sought|spent|spoke|stood|struck|swept|taught|took|went|withdrew|won|wrote|ago|after|copyright|early|late)\b/i;

/** A year in brackets, as of a book. */
const ASIDE = /[([]$/;

/** Words directly before a year that surely put it ahead. */
const AHEAD =
  /(?:\bdue(?: on| in)?|\bmaturing(?: on| in)?|\bexpires?(?: on| in)?|\bwill\b[^.;]{0,60}\b(?:in|by|until|through)|\bby the year) $/i;

/** News rarely names its own year, but a year of the past that it names is not after it. */
export function yearClues(reading: Reading): Clue[] {
  return reading.found.flatMap((mention) => {
    const span = yearSpan(mention);
    return span ? yearClue(reading, mention, span) : [];
  });
}

/** The days of a year, or a part of one; a decade is too vague to be on one side of the article. */
function yearSpan({ type, meaning }: Found): Span | null {
  if (type === "SET" || type === "DURATION") return null;
  const edtf = timexToEdtf(openValue(meaning));
  const span = edtf !== null && /^\d{4}(?!\d|X)/.test(edtf) ? hull(daysOf(edtf)) : null;
  return span && span[0] >= FIRST_YEAR ? span : null;
}

function yearClue(reading: Reading, mention: Found, [first, last]: Span): Clue[] {
  const { before, after } = sentenceAround(reading, mention);
  if (AHEAD.test(before)) {
    const because = "It is spoken of as what is to come.";
    return [textClue(reading, "year", mention, [[-Infinity, last]], NOT_AFTER, { because })];
  }
  if (isMaybeAhead(before, after)) return [];
  const isTold = ASIDE.test(before) || PAST.test(before) || PAST.test(after);
  const because = "Nothing says that it is still to come.";
  return [textClue(reading, "year", mention, [[first, Infinity]], isTold ? NOT_BEFORE : UNTOLD, { because })];
}

/** Whether the sentence may put its year ahead of the article, as things that bear its name do. */
function isMaybeAhead(before: string, after: string): boolean {
  return (
    MAYBE_AHEAD_OF.test(before) ||
    MAYBE_AHEAD.test(before) ||
    MAYBE_AHEAD.test(after) ||
    NAMED_AHEAD.test(after)
  );
}

/** 1500-01-01: what is older dates no newspaper. */
const FIRST_YEAR = -171_662;
