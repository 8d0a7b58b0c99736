import { MONTH, WEEKDAY } from "../../text/calendarWords.ts";
import { FULL_STOP } from "./clauseWords.ts";
import { isPlannedFor } from "./direction.ts";
import { isTold } from "./weekdaySide.ts";

/** Verbs of the present: after one, a verb of the past before it doesn't tell of today: "founded in 1912, it has 40 shops today". */
const PRESENT =
  /\b(?:is|are|am|has|have|do|does|can|cannot|still|now|remains?|survives?|finds?|exists?|lives?|stands?)\b|\w['’](?:re|ve)\b/g;
/** What is so today rather than done today: "is adopted today", "have been adopted". */
const PASSIVE = /\b(?:is|are|be|being|remains?|stands?|lives?|still)(?: \w+){0,2} \w+(?:ed|wn|ght)\b/g;
/** Where the clause before the word begins, as far as signs show it. */
const CLAUSE = new RegExp(
  `[;:!?“”"()—–]|${FULL_STOP}| --? |\\b(?:that|which|who|whose|where|while|because|than)\\b`,
);

/** A word that joins the clause that the word opens to the one before: "it was poor, but today it has a school". */
const OPENS = /\b(?:but|and|yet|so),? $/i;
/** What is compared or counted now: "in today's town", "more than today", "costs 40 pounds today"; and what is not real: "if she came today". */
const COMPARED =
  /(?:\b(?:in|of|to|than|until|till|by|for|with|between|about|at|before|like|as)|\d[%mb]?(?: (?:percent|per cent|million|billion))?|\bif (?:\w+ ){1,3}were\b[^.;:!?"“”]{0,40}) $/i;

/** Acts that are named beside their day: "in a statement today", "today's vote". */
const ACT =
  "(?:statement|speech|address|interview|announcement|news conference|press conference|briefing|meeting|hearing|ceremony|rally|protest|march|vote|election|primary|primaries|caucus(?:es)?|referendum|debate|ruling|verdict|decision|session|summit|talks|strike|launch|attacks?|blast|crash|game|match|final|race|contest|figures|report|budget|trial|programme|program|edition|paper|visit|event|conference|funeral|deadline)";
const AFTER_ACT = new RegExp(`\\b${ACT}s? (?:(?:here|in [A-Z]\\w+) )?$`);
const OF_ACT = new RegExp(`^['’]s (?:\\w+ ){0,2}${ACT}\\b`);
/** What is going on that day: "have been marching today", "is visiting the town today". */
const GOING_ON =
  /\b(?:ha(?:s|ve) been \w+ing|(?:is|are) (?:meeting|voting|visiting|gathering|celebrating|marking|holding|hosting|announcing|launching|publishing|arriving|leaving|mourning|striking|marching))\b[^.,;:!?"“”]{0,40}$/;
/** "from today", "as of today", "later today". */
const BOUND = /\b(?:from|as of|effective|starting|beginning|due|later|earlier|early|late) $/i;
/** "today (July 28)", "today, Friday", "today marks a century"; a speaker's "today we". */
const IS_THE_DAY = new RegExp(
  `^(?:,? \\(?(?:${MONTH}|${WEEKDAY}|\\d)| marks?\\b|,? (?:I|we)\b| is (?:the (?:[\\w-]+ )?(?:day|anniversary|birthday)|an? \\w+ day|[A-Z]\\w+ ))`,
);

/**
 * Whether the word "today" may mean nowadays, as in "the custom survives today" and "today it has 40 members": so it does unless its
 * clause tells of an act of the past or of a plan, or names an act whose day it is.
 */
export function mayBeNowadays(before: string, after: string): boolean {
  if (BOUND.test(before) || AFTER_ACT.test(before) || GOING_ON.test(before)) return false;
  if (OF_ACT.test(after) || IS_THE_DAY.test(after)) return false;
  if (COMPARED.test(before) || /^['’]s /.test(after)) return true;
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
  return isTold(present ? `it${clause.slice(present.index + present[0].length)}` : before, after);
}
