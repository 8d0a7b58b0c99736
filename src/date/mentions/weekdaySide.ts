import { isPastTense } from "../infer/tense.ts";
import { FULL_STOP, INFINITIVE, TO_BE_DONE } from "./clauseWords.ts";
import { type Intent, intentBefore, isAhead } from "./direction.ts";
import type { Direction } from "./meaning.ts";

/**
 * Where the words that govern a weekday begin: at a sign, at a word that opens another clause ("debated before Iowans vote
 * Monday", "New Jersey, which votes Tuesday"), and at a word for what is to come ("made plans for Saturday").
 */
const BEGINS = new RegExp(
  `[;:!?“”"()—–]|${FULL_STOP}| --? |,(?= (?:\\w+ly )?\\w+ing\\b)|\\b(?:that|which|whose|where|while|when|before|after|if|whether|because|than|ahead of|into|towards?|leading up to|run-?up|eve|upcoming|coming|plans?|hopes?|preparations?|tickets?|invitations?|chances?)\\b|${INFINITIVE}`,
);
/** Where the clause that a weekday opens ends: "On Tuesday, voters who lost go to court" isn't about the past. */
const ENDS = new RegExp(
  `[;:!?“”"()—–]|${FULL_STOP}| --? |\\b(?:that|which|whom?|whose|where|while|when|before|after|if|whether|because|than|as)\\b`,
);
/** Verbs of the past beyond those of a year: "said" tells when a weekday was, and a participle does: "a poll taken Monday". */
const TOLD =
  /\b(?:could not|couldn['’]t|said|told|follows|following|in the wake of|put|set|spoken|taken|given|written|seen|done|shown|begun|drawn|thrown)\b/;
/** Whether words have a verb of the past, or a participle: "said", "a poll taken". */
export const isPast = (words: string) => {
  const own = words.replace(TO_BE_DONE, "");
  return isPastTense(own, "") || TOLD.test(own);
};

/** "On Tuesday, he", "But late Tuesday he", and at the start of its sentence "Tuesday, he". */
const OPENS =
  /(?:^|[.;:!?“”"(\n] ?| --? | – )(?:(?:And|But|Then|So|Also|Later|Earlier|Still|And then),? )?(?:(?:[Oo]n|[Ll]ate on|[Ee]arly on|[Ll]ater|[Ee]arlier) )?$/;
/** The same after a phrase that opens its sentence and ends with the weekday: "In a speech on Tuesday, he". */
const OPENS_WITH =
  /(?:^|[.!?“”"\n]) ?(?:In|At|During|After|Following|With|From|Before) (?:[^.;:!?“”"—–]|[.](?=\d)){0,80}$/;
/** A verb beside it: "Trump on Tuesday dismissed", "Sanders late Monday agreed". */
const VERB_BESIDE = /^,? (?:(?:\w+ly|also|again|once more) )?(?<verb>[a-z]+)\b/;

/** The words after a weekday that tell of it: of the clause that it opens, or the verb beside it. */
function told(before: string, after: string): string {
  const opens = OPENS.test(before) || (after.startsWith(",") && OPENS_WITH.test(before));
  if (opens) return after.split(ENDS)[0] ?? "";
  return VERB_BESIDE.exec(after)?.groups?.verb ?? "";
}

/** Intentions of the past, which may have come to pass by now: "was to speak Tuesday", "planned to meet Tuesday". */
const WAS_INTENDED = /^(?:was|were|planned|prepared|intended|hoped|expected|did)/i;
/** The same if it isn't arranged now: "a rally slated for Tuesday", "was scheduled to speak Tuesday". */
const ARRANGED = /^(?:scheduled|set|slated|due)/i;
const NOW = /\b(?:is|are|['’]s|['’]re)(?: \w+ly| now| also)? $/;

function sideOfIntent({ words, lead, rest }: Intent): Direction {
  // "They will appeal the ruling issued Monday".
  if (isPast(rest)) return null;
  return WAS_INTENDED.test(words) || (ARRANGED.test(words) && !NOW.test(lead)) ? 0 : 1;
}

/**
 * Whether a weekday without a date is after the article's day (1), before it or on it (-1), the nearest one (0), or whether
 * its words don't show it (null): no verb of its own clause does in "the debate before Monday's vote".
 */
export function sideOfWeekday(before: string, after: string): Direction {
  const intent = intentBefore(before);
  if (intent !== null) return sideOfIntent(intent);
  if (isAhead(before, after)) return 1;
  const own = before.split(BEGINS).at(-1) ?? "";
  return isPast(own) || isPast(told(before, after)) ? -1 : null;
}

/** Whether a verb of the past governs a day: "announced today", "today became". */
export const isTold = (before: string, after: string) => sideOfWeekday(before, after) === -1;
