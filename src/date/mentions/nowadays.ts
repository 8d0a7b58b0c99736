import { FULL_STOP } from "./clauseWords.ts";
import { isPlannedFor } from "./direction.ts";
import { isNamedDay } from "./namedToday.ts";
import { isTold } from "./weekdaySide.ts";

/** Verbs of the present: after one, a verb of the past before it doesn't tell of today: "founded in 1912, it has 40 shops today". */
const PRESENT =
  /\b(?:is|are|am|has|have|do|does|can|cannot|still|now|remains?|survives?|finds?|exists?|lives?|stands?)\b|\w['’](?:re|ve)\b/g;
/** What is so today rather than done today: "is adopted today", "have been adopted". */
const PASSIVE =
  /\b(?:is|are|be|being|remains?|stands?|lives?|still)(?: \w+){0,2} (?:\w+(?:ed|wn|ght)|done|made|found|sold|built|seen|spoken|written)\b/g;
/** Where the clause before the word begins, as far as signs show it. */
const CLAUSE = new RegExp(
  `[;:!?“”"()—–]|${FULL_STOP}| --? |\\b(?:that|which|who|whose|where|while|because|than)\\b`,
);

/** A word that joins the clause that the word opens to the one before: "it was poor, but today it has a school". */
const OPENS = /\b(?:but|and|yet|so),? $/i;
/** What is compared or counted now: "in today's town", "more than today", "costs 40 pounds today". */
const COMPARED =
  /(?:\b(?:in|of|to|than|until|till|for|with|between|about|at|before|like|as|from)|\d[%mb]?(?: (?:percent|per cent|million|billion))?) $/i;
/** What isn't real: "if she had come today", "they would be alive today". */
const UNREAL =
  /(?:\bif (?:\w+ ){1,3}(?:was|were|had)\b[^.;:!?"“”]{0,60}|\bwould (?:not |still )?be (?!\w+ed\b)\w+) $/i;
const WOULD = /^,? (?:(?:\w+ ){1,4}(?:would|could|might)\b|\w+['’]d\b)/;
/** What is often so, "rarely seen today", and what is used or known without a verb before it: "the tools used today". */
const OFTEN =
  /(?<!\b(?:was|were|been|being|had|has|have|be) )\b(?:(?:rarely|seldom|hardly ever|often|commonly|usually|widely|generally|mostly|frequently|typically) \w+|used|known|called|found|seen|spoken|worn|needed|practi[cs]ed|(?:in|of|around) (?:the|our|this) (?:world|society)) $/i;

/**
 * Whether the word "today" may mean nowadays, as in "the custom survives today" and "today it has 40 members": so it does unless its
 * clause tells of an act of the past or of a plan, or the words beside it name a day.
 */
export function mayBeNowadays(before: string, after: string): boolean {
  if (isNamedDay(before, after)) return false;
  if (COMPARED.test(before) || /^['’]s /.test(after) || OFTEN.test(before)) return true;
  if (UNREAL.test(before) || (/\bif\b[^.;:!?"“”]{0,80}$/i.test(before) && WOULD.test(after))) return true;
  return !isPlannedFor(before, after) && !isDoneToday(before, after);
}

/**
 * Whether a verb of the past governs the word, and none of the present stands between them. In the clause that it opens, a verb of
 * the present shows that the clause doesn't tell of an act: "today the house that he built has 40 rooms".
 */
function isDoneToday(before: string, after: string): boolean {
  const clause = OPENS.test(before) ? "" : (before.split(CLAUSE).at(-1) ?? "").replace(PASSIVE, "is");
  if (clause.trim() === "")
    return (after.split(CLAUSE)[0] ?? "").replace(PASSIVE, "is").search(PRESENT) < 0 && isTold("", after);
  const present = [...clause.matchAll(PRESENT)].at(-1);
  return isTold(present ? `it${clause.slice(present.index + present[0].length)}` : clause.trimStart(), after);
}
