import { MONTH, WEEKDAY } from "../../text/calendarWords.ts";

/** Acts of one day: "in a statement today". */
const ACT =
  "(?:statement|speech|address|interview|announcement|news conference|press conference|briefing|meeting|hearing|ceremony|rally|protest|march|vote(?: of (?:no )?confidence)?|election|primary|primaries|caucus(?:es)?|referendum|debate|ruling|verdict|decision|session|summit|talks|strike|attacks?|blast|bombing|crash|match|final|report|trial|visit|event|conference|funeral|deadline|tender|auction|inauguration|swearing-in|sentencing|sitting|testimony|remarks|anniversary|birthday)";
const AFTER_ACT = new RegExp(`\\b${ACT}s? (?:(?:here|in [A-Z]\\w+) )?$`);
/** What a market does on a day, and what is printed on it: "today's rise", "in today's edition". */
const OF_MARKET =
  "trading|close|closing|opening|gains|losses|rally|rise|fall|drop|sell-off|increase|cut|sale|payment|edition|paper";
/** "today's vote", "today's regular council meeting"; not "today's best match". */
const OF_ACT = new RegExp(
  `^['’]s (?!(?:best|biggest|largest|highest|most|top|modern|young|average|typical)\\b)(?:(?:\\w+ ){0,2}(?:${ACT}|${OF_MARKET})|(?:\\w+ ){0,3}(?:\\(\\w+\\) )?(?:auction|tender|meeting|hearing|session|vote))s?\\b`,
);
/** The same of what may go on for years: "today's game", not "in today's game". */
const OF_LONG_ACT = /^['’]s (?:launch|game|race|contest|figures|budget|programme|program|offer)\b/;
const AMONG = /\b(?:in|of|like|to) $/i;
/** "published in today's Herald". */
const PRINTED = /\b(?:published|appear(?:s|ed)|printed) in $/;

const DONE_THEN =
  "launched|opened|reopened|released|published|unveiled|inaugurated|buried|held|celebrated|commemorated|implemented|sentenced|sworn in|laid to rest";
const DOING_THEN =
  "meeting|voting|visiting|gathering|celebrating|marking|holding|hosting|announcing|launching|publishing|releasing|unveiling|opening|signing|arriving|leaving|mourning|striking|marching";
/** What is going on that day: "have been marching today", "is visiting the town today", "is being launched today". */
const GOING_ON = new RegExp(
  `\\b(?:ha(?:s|ve) been \\w+ing|(?:is|are) (?:${DOING_THEN}|being (?:${DONE_THEN}))|to be (?:${DONE_THEN}))\\b[^.,;:!?"“”]{0,40}$`,
);
/** "turns 40 today", "ends today", "whatever happens today", "we are here today", "yesterday and today", "shares rose 5 percent today". */
const OF_THE_DAY =
  /\b(?:turns (?:\d+|[a-z]+)|ends|closes|concludes|whatever happens|(?:yesterday|tomorrow) (?:and|or)|(?:rose|fell|gained|lost|dropped|climbed|slipped|jumped|(?:closed|ended|finished) at) [\d.,/-]+%?(?: (?:per ?cent|pct|points?|cents?|dlrs|dollars))?|(?:am|are|stand|stood|gathered|assembled|came|come|met) (?:all )?here) $/i;
/** What a market lacks or has on a day: "a shortage of 300 million stg in the system today"; not "a shortage of nurses today". */
const MONEY_MARKET =
  /\b(?:shortage|surplus|liquidity|assistance|fixing|deficit)\b(?=[^.;:!?"“”]{0,70}\b(?:money market|system|interbank|mln|stg|dlrs)\b)[^.;:!?"“”]{0,80} $/i;
/** "bad news for the bank today." */
const NEWS = /\b(?:good|bad|sad|great|big|other|more) news\b(?: for [^.,;:!?"“”]{1,40})? $/i;
/** "from today", "by today", "as of today", "later today", "so far today", "talks set for today"; not "different from today". */
const BOUND =
  /\b(?:(?<!\b(?:different|far|away|removed) )from|by|as of|effective|starting|beginning|due|later|earlier|early|late|so far|(?:set|scheduled|slated|planned|called) for) $/i;
const DAY = `(?:${MONTH}|${WEEKDAY}|\\d{1,2}/\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH}))`;
/** "between today and Friday". */
const TILL_DAY = new RegExp(`^ and (?:tomorrow|${DAY})\\b`);
/** "today and tomorrow". */
const AND_DAY = /^ (?:and|or) (?:tomorrow|yesterday)\b/;

/** What a speaker says of a state, not of what is done: "today we live longer", "today I can". */
const STATES =
  "(?:live|know|see|face|take|think|call|use|need|can(?:not|['’]t)?|understand|enjoy|consider|tend|find|eat|spend|work|like|do(?:n['’]t)?|own|earn|pay|hear|read|are(?! (?:here|\\w+ing)\\b)|have(?! \\w+(?:ed|en)\\b))";
/** "today (July 28)", "today, Friday", "today, the 39th anniversary", "today marks a century"; a speaker's "today we ask". */
const IS_THE_DAY = new RegExp(
  `^(?:,? \\(?${DAY}\\b| marks?\\b|,? (?:I|we)\\b(?! (?:all |also |still |often |now )?${STATES}\\b)|(?:,| is) (?:the|his|her|its|their|our) (?:[\\w-]+ ){0,2}(?:anniversary|birthday|eve of)\\b|(?:,| is) the (?:\\w+ )?(?:first|second|third|last|final|\\w+th) day\\b| is (?:the day|an? \\w+ day|(?:[A-Z]\\w+ ){0,2}(?:Day|Eve|${WEEKDAY}))\\b)`,
);
/** Where the word opens its sentence without a comma, it is what the sentence is about: "Today is the end of the truce". */
const OPENS_SENTENCE = /(?:^|[.!?“”"\n] ?)$/;
const SUBJECT = /^ is(?:n['’]t| not)? (?!\w+(?:ed|wn)\b|an? (?:world|time|age|era)\b)/;
/** "that we today accept the guarantee": what is done by saying it. */
const SPEAKER = /\b(?:I|we) (?:hereby )?$/i;
const BY_SAYING =
  /^ (?:accept|announce|declare|call (?:on|for)|urge|honou?r|celebrate|commemorate|present|launch|sign|pledge|condemn|welcome|mourn|remember|thank|ask|begin|salute)\b/;

/** Whether the words beside "today" show, whatever the verb of its clause, that one day is meant: "in a statement today", "by today". */
export function isNamedDay(before: string, after: string): boolean {
  if (OF_ACT.test(after) || (OF_LONG_ACT.test(after) && !AMONG.test(before))) return true;
  if (/^['’]s /.test(after)) return PRINTED.test(before);
  if ([BOUND, AFTER_ACT, GOING_ON, OF_THE_DAY, MONEY_MARKET].some((words) => words.test(before))) return true;
  return (
    IS_THE_DAY.test(after) ||
    (AND_DAY.test(after) && !/\byesterday, $/i.test(before)) ||
    (NEWS.test(before) && /^[.!?]/.test(after)) ||
    (/\bbetween $/.test(before) && TILL_DAY.test(after)) ||
    (OPENS_SENTENCE.test(before) && SUBJECT.test(after)) ||
    (SPEAKER.test(before) && BY_SAYING.test(after))
  );
}
