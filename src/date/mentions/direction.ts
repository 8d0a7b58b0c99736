import { INNER_STOP } from "./clauseWords.ts";
import { isByThen } from "./happened.ts";
import type { Direction } from "./meaning.ts";

const MODIFIER = "(?: (?:in|on|early|late|mid))?";
/** Words directly before a date that place it in the future, or in the past. */
const TOWARDS_FUTURE = new RegExp(
  `\\b(?:by|until|till|through|effective|from|starting|beginning|due|payable|scheduled for|set for|expected|as (?:soon|early) as|no (?:later|earlier) than)${MODIFIER} $`,
  "i",
);
const TOWARDS_PAST = new RegExp(`\\b(?:ended|since|back (?:as|to))${MODIFIER} $`, "i");

/** The words from the verb to the date: in the same sentence, and without a verb such as "said". */
const TO_THE_DATE = `(?:(?!(?<!\\bbe )\\b(?:said|says|told|announced|reported|added)\\b)(?:[^.;:!?"”]|${INNER_STOP}))*$`;
/** Verbs about the future: "will meet", "are expected to join", "planned to leave". */
const INTENT =
  "(?:\\b(?:will|won['’]t|shall|going to|(?:is|are|was|were|be)(?: (?:now|not|also|due|set|slated))? to|(?:plan|expect|intend|prepar|hop)\\w* to|(?:scheduled|slated|set|due) to|(?:wants?|wish(?:es)?|aims?|seeks?) to|plan(?:s|ned|ning)? (?:an?|the|another|for)|(?:is|are|was|were) (?:expected|due|planned)|(?:set|slated|planned) for|(?:did|do|does)(?:n['’]t| not) plan to|postponed until|scheduled(?: for)?)|(?<=\\w)['’]ll)\\b";
const INTENDED = new RegExp(`${INTENT}${TO_THE_DATE}`, "i");
/** The last one before the date: "is to speak on Friday, and the other is scheduled for". */
const LAST_INTENT = new RegExp(`^(?<lead>[^]*)(?<words>${INTENT})(?<rest>${TO_THE_DATE})`, "i");
/** "He said he would resign in May", "it could open in May"; not "it could not open in May". */
const MODAL = "(?:would|could|may|might)(?!n['’]t| not\\b| have\\b| never\\b)";
const MAYBE = new RegExp(`\\b${MODAL}\\b${TO_THE_DATE}`, "i");
/**
 * A modal verb places a weekday in the future only close to it: "would leave on Monday", "could vote Monday". Farther away it
 * says little: "They would appeal the ruling announced Monday".
 */
const MAYBE_WEEKDAY = new RegExp(
  `\\b${MODAL} (?:[a-z]+ (?:[a-z]+ly )?|[a-z]+ [^.,;:!?"”]{0,30}\\bon )$`,
  "i",
);
/** "adjourned until Monday" is ahead; "It was not until Monday that he spoke" is not. */
const DELAYED =
  /\b(?:postpon|delay|adjourn|extend|recess|suspend|remain|stay|clos|continu|wait|put off)\w*\b[^.;:!?"”]{0,30}\b(?:until|till|through) (?:at least |early |late |next )?$/i;
/** "as soon as trading opens Monday", "as early as Monday". */
const AS_SOON_AS = /\b(?:as (?:soon|early) as|no (?:later|earlier) than)\b[^.,;:!?"”]{0,30}$/i;
/** Present tense of what is planned: "The trial opens Monday", "The team plays on Saturday", "It airs on Channel 4 on Friday". */
const PLANNED =
  /\b(?:begins|starts|opens|meets|leaves|arrives|returns|departs|resumes|convenes|reconvenes|expires|(?<!\b(?:[Tt]he|an?|his|her|its|their|of|and|[Tt]wo|[Tt]hree|[Nn]ew|[Tt]h[eo]se|[Ss]ome|[Mm]any) )plays|airs|premieres|continues|\w+s continue|concludes|takes? place|goes on (?:sale|trial)|takes effect|kicks off|(?:is|are) (?:released|published|broadcast|screened|televised))(?: [a-z]+ly)?(?: (?:in|at|with|for|to|on|against)(?: [A-Z][\w’']*| \d| and| the){1,6})? (?:on |early |late )?$/;

/**
 * What a place or a person has then, of what isn't every week: "Utah, which holds a caucus on Saturday", "Arsenal play Chelsea on
 * Saturday".
 */
const HAS_THEN =
  /\b(?:(?:holds?|hosts|stages) (?:an?|its|his|her|their|the) (?:[\w'’-]+ ){0,2}(?:vote|election|primary|caucus(?:es)?|runoff|referendum|debate|rally|convention|summit|funeral|trial|final)|(?:state|county|district|country|which|it|[A-Z]\w+) votes|(?:who|he|she|team|side|which|it|[A-Z]\w+) (?:faces|plays|takes on|travels to) [A-Z][\w '’-]{1,50}|(?<!\b(?:[Dd]id|[Ss]aw|[Ww]atch(?:ed)?|[Mm]ade|[Ll]et|[Hh]elp(?:ed)?) )(?:they|sides?|teams?|[A-Z]\w+|,) (?:face|play|host|visit|take on|travel to|entertain|welcome) [A-Z][\w '’-]{1,50}) (?:on )?$/;

/** What readers are asked to see or hear: "Watch highlights on Channel 4 on Saturday". */
const LISTEN = /(?:^|[.!?\n] ?)(?:Watch|Listen|Tune in|Catch)\b(?! (?:out|up)\b)[^.;!?“”"]{0,80}$/;

/** "Sunday's final will be his last". */
const EVENT_WILL =
  /^['’]s (?:[\w-]+ ){0,2}(?:match|game|race|final|finale|semi-?final|quarter-?final|qualifier|fight|bout|tie|fixture|clash|derby|meeting|vote|debate|election|primary|ceremony|show|concert|hearing|summit)(?: (?:in|at|with|against)(?: [A-Z][\w’']*| the){1,4})? (?:will|is to|is due)\b/;

/** What is possible or asked for by then: "are eligible to vote on Monday", "has invited him to meet on Monday". */
const ENABLED =
  /\b(?:(?:is|are|be) (?:eligible|invited|asked|urged|free|poised|ready|likely|required|allowed) to|ha(?:s|ve) (?:invited|asked|agreed|promised|pledged|vowed|offered|decided|urged)(?: [^.;:!?"”]{1,30})? to|urged (?:\w+ ){1,4}to vote)\b(?:(?! and \w+ed\b)[^.;:!?"”])*$/;
/** Present tense of what is arranged: "is running in Tuesday's primary", "there is an election on Tuesday". */
const ARRANGED =
  /\b(?:(?:is|are) (?:now |also )?(?:running|competing|facing|organi[sz]ing|hosting|holding|headlining|attending|speaking|visiting|meeting|appearing|debating|travell?ing|flying|heading|returning|playing)\b[^.,;:!?"”]{0,60}\b(?:on|in|at)|there(?:['’]s| is| are) (?:an?|no|another) [^.,;:!?"”]{0,40}\bon|\b(?<!\b(?:not|never|to|['’]t|did|could|would) )meet (?:\w+ly|here|again|in [A-Z]\w+)(?: on)?) $/;
/** "ahead of Monday's caucuses", "Starting Tuesday". */
const AHEAD_OF = /\b(?:ahead of|[Ss]tarting|[Bb]eginning)(?: on| next)? $/;
/** "They have until Thursday to find it". */
const HAVE_UNTIL = /\b(?:has|have) until (?:next |late |early |\w+ on )?$/;
/** "They can reach the first ballot on Monday", not "can see what he did on Monday". */
const CAN =
  /\bcan (?:only |now )?(?!(?:see|confirm|recall|remember|reveal|say|tell|report|prove|point|watch|read)\b)[a-z]+ (?:(?!\w{2,}ed\b|\b(?:did|was|were|had|what|how|that|who)\b)[^.,;:!?"”]){0,40}\bon $/;
/** "He ordered that they be released by Thursday". */
const TO_BE_BY = /\b(?:be \w+|must \w+|should \w+)(?: [^.,;:!?"”]{0,40})? by $/;
/** "It could happen if she wins here Monday", "would start with her winning here on Monday". */
const COULD_HAPPEN =
  /\b(?:could|would|might|may) (?:happen|start|begin)\b(?:(?!\w{3,}ed\b|\bsaid\b)[^.,;:!?"”])*$/;

/** A future verb after the date: "On Friday, he will". */
const FUTURE_AFTER =
  /^,? (?!(?:[^.;:!?"”]*\b(?:said|says|told)\b))[^.;:!?"”]{0,70}\b(?:will|plans? to|is to|are to)\b/;

/** "Today, he will". */
const OPENS_SENTENCE = /(?:^|[.!?"”\n] ?)(?:(?:And|But|So),? )?$/;
/** "On Friday, he will", "And on Friday". */
const OPENS_CLAUSE = /\b(?:On|between|(?:And|But|Then|So),? on) $/;

/** An intention named before a date: its words, those before them, and those from there to the date. */
export interface Intent {
  readonly words: string;
  readonly lead: string;
  readonly rest: string;
}

/** The last intention before a date in its sentence; null if there is none. */
export function intentBefore(before: string): Intent | null {
  // Most dates have none, which this finds out faster.
  if (!INTENDED.test(before)) return null;
  const { lead = "", words, rest = "" } = LAST_INTENT.exec(before)?.groups ?? {};
  return words === undefined ? null : { lead, words, rest };
}

/** "It would close in March": whether it may, or might have, come to that. The month of May isn't the verb. */
export const isMaybeIntended = (before: string) => MAYBE.test(before.replace(/\bMay\b/g, ""));

/** Whether the clause of a date is about the future by other words than those of an intention: "could vote Friday", "ahead of Friday's vote". */
export const isAhead = (before: string, after: string) =>
  [MAYBE_WEEKDAY, ENABLED, ARRANGED, COULD_HAPPEN, HAS_THEN, LISTEN, CAN].some((pattern) =>
    pattern.test(before),
  ) ||
  EVENT_WILL.test(after) ||
  isFixed(before) ||
  (OPENS_CLAUSE.test(before) && FUTURE_AFTER.test(after));

/** Whether the words before a day say that something is to happen on it, not only that it may: "opens today", "ahead of today". */
const isFixed = (before: string) =>
  [DELAYED, AS_SOON_AS, PLANNED, AHEAD_OF, HAVE_UNTIL, TO_BE_BY].some((pattern) => pattern.test(before));

/** Whether a day's clause is about what will happen on it: "he will speak today", "opens today", "Today, he will". */
export const isPlannedFor = (before: string, after: string) =>
  INTENDED.test(before) || isFixed(before) || (OPENS_SENTENCE.test(before) && FUTURE_AFTER.test(after));

/**
 * Whether a date without a year is before or after the article's day, by the words before it: "by
 * August" and "will meet on May 3" are after it (1), "the year ended June 30" is before it (-1).
 * Null if the words don't show it.
 */
export function directionBefore(before: string): Direction {
  if (TOWARDS_PAST.test(before)) return -1;
  return TOWARDS_FUTURE.test(before) || INTENDED.test(before) || MAYBE.test(before) ? 1 : null;
}

/** A vote is mostly named before it is held, and long before: "the November election", "the Nov. 8 vote". */
const VOTE =
  /^(?:['’]s)? (?:\w+ ){0,2}(?:elections?|ballots?|midterms?|vote|referendum|runoff|primary|primaries|caucus(?:es)?)\b/;

/** "As Election Day nears". */
const NEARS = /^ (?:nears|approaches|looms|draws near)\b/;

/** The same with the words after the date; 0 if the nearest such date is meant, before or after the article's day. */
export function directionBeside(before: string, after: string): Direction {
  if (NEARS.test(after)) return 1;
  if (isByThen(before, after) && !INTENDED.test(before)) return -1;
  return directionBefore(before) ?? (VOTE.test(after) ? 0 : null);
}
