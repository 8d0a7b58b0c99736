import { openValue } from "../refine/open.ts";
import { timexToEdtf } from "../timexEdtf.ts";
import { type Clue, type Reading, sentenceAround, textClue } from "./clue.ts";
import { daysOf, hull } from "./daySet.ts";

/**
 * Measured on 176 news articles (TimeBank, AQUAINT): of years that no word puts ahead, the article
 * is no older than the latest one in 97 %; of years that "will" or "due" puts ahead, no younger in 95 %.
 */
const NOT_BEFORE = 0.97;
const NOT_AFTER = 0.95;

/** Words of a sentence that may put its year ahead of the article. */
const MAYBE_AHEAD =
  /\b(?:beyond|due|expir\w+|will|would|could|may|might|expect\w*|predict\w*|project(?:ed|s|ions?)|forecast\w*|estimat\w*|anticipat\w*|plan(?:s|ned|ning)?|intend\w*|matur\w+|redeem\w*|schedul\w+|target\w*|goal|hop(?:es?|ed|ing)|aim\w*|future|approach\w*|next|upcoming|convertible|set for|wasn't to|requires?|option|intention)\b/i;
/** Words directly before it that may. */
const MAYBE_AHEAD_OF =
  /\b(?:by|until|till|through|throughout|into|before|after)(?: (?:the )?(?:end|early|late|mid|start|middle|beginning)(?: of| in)?)? $/i;
/** Words directly before a year that surely put it ahead. */
const AHEAD =
  /(?:\bdue(?: on| in)?|\bmaturing(?: on| in)?|\bexpires?(?: on| in)?|\bwill\b[^.;]{0,60}\b(?:in|by|until|through)|\bby the year) $/i;

/** News rarely names its own year, but a year of the past that it names is not after it. */
export function yearClues(reading: Reading): Clue[] {
  return reading.found.flatMap((mention) => {
    if (mention.type === "SET" || mention.type === "DURATION") return [];
    const edtf = timexToEdtf(openValue(mention.meaning));
    // A decade or a century is too vague to be on one side of the article.
    const span = edtf !== null && /^\d{4}(?!\d|X)/.test(edtf) ? hull(daysOf(edtf)) : null;
    if (span === null || span[0] < FIRST_YEAR) return [];
    const { before, after } = sentenceAround(reading.text, mention.start, mention.end);
    if (AHEAD.test(before))
      return textClue(reading, "year", mention, [[-Infinity, span[1]]], NOT_AFTER, {
        because: "It is spoken of as what is to come.",
      });
    if (MAYBE_AHEAD_OF.test(before) || MAYBE_AHEAD.test(before) || MAYBE_AHEAD.test(after)) return [];
    return textClue(reading, "year", mention, [[span[0], Infinity]], NOT_BEFORE, {
      because: "Nothing says that it is still to come.",
    });
  });
}

/** 1500-01-01: what is older dates no newspaper. */
const FIRST_YEAR = -171_662;
