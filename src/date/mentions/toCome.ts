import { type Intent, intentBefore, isMaybeIntended } from "./direction.ts";
import { isOfEachYear } from "./eachYear.ts";
import type { ToCome } from "./meaning.ts";
import { isPast } from "./weekdaySide.ts";

/** Intentions that hold now: "will", "plans to", "is to"; and those that do so only after "is" or "are": "is scheduled to". */
const NOW_INTENDED =
  /^(?:will|won['’]t|shall|['’]ll|(?:is|are)\b|(?:plan|expect|intend|hope|prepare|want|wish|aim|seek)s? to$|going to$)/i;
const ARRANGED =
  /^(?:(?:plan|expect|intend|prepar|hop)\w*(?:ed|ing) to|(?:scheduled|slated|set|due) to|scheduled(?: for)?|(?:set|slated|planned) for|postponed until)$/i;
const IS = /(?:\b(?:is|are|was|were|be|been)|['’](?:s|re))(?: \w+ly| now| also| not)? $/;
const NOW = /(?:\b(?:is|are|am)|['’](?:s|re|m))(?: \w+ly| now| also| not)? $/;

/** The words that lead to the date itself, after the verb and what belongs to it: "will close [by the end of] March". */
const LEAD =
  /(?:,? (?:on|in|at|by|until|till|through|after|before|during|over|around|for|from|since|as (?:early|soon) as|no (?:later|earlier) than|sometime in|starting|beginning))?(?: (?:the|early|late|mid|end of|beginning of|start of|middle of|next))* ?-?$/;
/** Where the words of another clause begin, whose time the verb doesn't give: "will close after it lost money in March". */
const OTHER_CLAUSE =
  /[;:!?“”"()—–]| --? |,(?! (?:and\b|or\b|[A-Z]))|\b(?:that|which|whom?|whose|where|while|when|before|after|if|whether|because|than|since|following|despite|amid|though|but|for \w+ing)\b/;
/** The verb of an intention, which isn't in the past whatever its form: "will cut". */
const VERB = /^(?: (?:also|now|not|never|soon|be|been|have|\w+ly))* [a-z]+/;
const BEFORE_VERB = /(?:to|will|would|shall|won['’]t|['’]ll)$/i;

/** A verb of the past beside its auxiliary, and one that ends the words. */
const FINITE = /\b(?:was|were|had)\b/;
const PARTICIPLE = /(?:ed|made|held|given|taken|won|sold|sent|built|set) ?$/;

/** What a date may belong to, rather than to the verb: "will discuss the election in March". */
const EVENT =
  /\b(?:slaying|killing|murder|shooting|attack|bombing|massacre|crash|riot|quake|earthquake|explosion|arrest|raid|coup|death|fire|storm|incident|disaster|accident|assault|invasion|robbery|clash|outage|outbreak|elections?|votes?|referendum|polls?|primary|primaries|caucus|meeting|conference|summit|speech|visit|trip|report|ruling|decision|verdict|statement|agreement|deal|fight|game|match|victory|defeat|loss|win|protest|strike|talks|announcement|interview|survey|debate|conviction|figures|results|rise|fall|drop|increase|gain|collapse|race|marathon|tournament|final|contest|event|session|appearance|performance)(?:s|es)?$/;
/** Verbs of what is to come itself: "will hold an election in March", "will be an election in March". */
const HOLDS =
  /^ (?:also |now |soon )?(?:hold|host|stage|attend|have|face|contest|fight|enter|begin|start|open|conduct|organi[sz]e|schedule|launch|take part in|run in|compete in|vote in|participate in|play in|go to|be (?:\w+ ){0,2}\w+$)/;
/** Verbs whose object is mostly of the past: "will be sentenced for a theft in March", "will review the sale in March". */
const LOOKS_BACK =
  /^ (?:be \w+(?:ed|ied) (?:for|over|about|in|with)\b|(?:investigate|review|examine|discuss|probe|appeal|explain|study|remember|repay|answer|respond)\b)/;

/** Present tense of what is arranged: "The trial begins in March", "He turns 50 in April", "She is retiring in April". */
const ARRANGED_THEN =
  /\b(?:(?:begins|starts|opens|reopens|closes|meets|leaves|arrives|returns|departs|resumes|convenes|reconvenes|expires|ends|retires|steps down|takes over|goes (?:on (?:sale|trial|display)|to trial)|takes (?:effect|office)|comes into (?:force|effect)|kicks off|premieres|turns (?:\d+|[a-z]+)|runs out|faces trial)|(?:is|are) (?:now |also )?(?:due(?: out| back| in court)?|expected|(?:retiring|leaving|returning|moving|closing|opening|launching|starting|beginning|ending|joining|resigning|stepping down|getting married|marrying)(?: (?:the|its|his|her|their|a|an) \w+)?))(?: [a-z]+ly)?(?: (?:at|with|for|here)(?: [A-Z]\w+)?| in [A-Z]\w+)? (?:on|in|by|at|during)(?: (?:the|early|late|mid|end of))*[ -]$/;
/** What begins or ends each year: "The season begins in September". */
const REPEATED =
  /\b(?:[Ss]eason|[Yy]ear|[Ss]emester|[Ss]chool|(?<!\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose) )[Tt]erm|[Cc]lasses|[Ww]inter|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]estival|[Mm]arathon|[Tt]ournament|[Cc]ourt)\b[^.;:!?“”"]{0,60}$/;

/** "The vote, due in April, has been put off". */
const DUE = /\b(?:due|expected|planned|scheduled)(?: on| in| for)? $/;

/** A date that opens its clause: "In March", "By the spring", "and in March". */
const OPENS =
  /(?:^|[.!?“”"\n] ?|, |\b(?:and|but) )(?:(?:And|But|Then|So),? )?(?:[Oo]n|[Ii]n|[Bb]y|[Ff]rom|[Dd]uring|[Aa]t|[Aa]fter|[Bb]efore|[Uu]ntil|[Ss]tarting(?: in)?|[Bb]eginning(?: in)?|[Cc]ome)(?: (?:the|early|late|mid|end of))*[ -]$/;
/** The words from there to the verb of the future: ", the plant will". */
const COMES =
  /^,? (?<subject>[^.;:!?“”"]{0,70}?)(?:\b(?:will|won['’]t|shall|(?:is|are) (?:(?:due|set|slated|scheduled|expected|going) )?to|plans? to)\b|\w['’]ll\b)/;
/** Words of another verb or clause before it: "In March he learned that she will". */
const OTHER_SUBJECT =
  /\b(?:that|which|who|whose|where|while|when|if|whether|because|after|before|as|than|says?|thinks?|believes?|shows?|means|is|are|has|have)\b/;

/** The last verb of what may be, and the words from it to the date: "would [close in] March". */
const MODAL = /^.*\b(?:would|could|may|might)\b(?<rest>.*)$/s;

/** How a date stands to the verbs before it: as `ToCome`, or "told", if a verb of the past gives it. */
type Standing = ToCome | "told";

/**
 * Whether a date without its year is still to come: surely if a verb of the future governs it, as in "will close in March" and "In
 * March, it will close"; maybe if an intention does that may be over by now, "would close in March", or if another noun may give it,
 * "will discuss the vote in March". It is told in "will appeal the ruling that was issued in March".
 */
export function isToCome(before: string, after: string): Standing {
  if (ARRANGED_THEN.test(before))
    return isOfEachYear(before, after) ? null : REPEATED.test(before) ? "maybe" : "surely";
  if (OPENS.test(before) && comesAfter(after)) return "surely";
  const intent = intentBefore(before);
  return intent === null ? maybeToCome(before) : standingOf(intent);
}

function standingOf({ words, lead, rest }: Intent): Standing {
  // "Will had praise for it", "it was put off due to the fire in March".
  if (/^W/.test(words) || (words === "due to" && !IS.test(lead))) return null;
  const own = wordsAfterVerb(words, rest);
  if (isTold(own)) return "told";
  const isNow = NOW_INTENDED.test(words) || (ARRANGED.test(words) && NOW.test(lead));
  return isNow && !isPast(own) && governs(rest.replace(LEAD, "")) ? "surely" : "maybe";
}

function maybeToCome(before: string): Standing {
  if (!isMaybeIntended(before)) return DUE.test(before) ? "maybe" : null;
  return isTold(wordsAfterVerb("would", MODAL.exec(before)?.groups?.rest ?? "")) ? "told" : "maybe";
}

function comesAfter(after: string): boolean {
  const { subject } = COMES.exec(after)?.groups ?? {};
  return subject !== undefined && !OTHER_SUBJECT.test(subject) && !isPast(subject);
}

/** The words between the verb of an intention and a date. */
function wordsAfterVerb(words: string, rest: string): string {
  const own = rest.replace(LEAD, "");
  return BEFORE_VERB.test(words) ? own.replace(VERB, "") : own;
}

/** Whether such words have a verb of the past of their own: "the rules that changed", "the sentence he was given", "the ruling issued". */
function isTold(own: string): boolean {
  const clauses = own.split(OTHER_CLAUSE);
  const last = clauses.at(-1) ?? "";
  return isPast(last) && (clauses.length > 1 || FINITE.test(last) || PARTICIPLE.test(last));
}

/** Whether the date is that of the intention, and not of another clause or noun between them. */
const governs = (own: string) =>
  !OTHER_CLAUSE.test(own) && !LOOKS_BACK.test(own) && (!EVENT.test(own) || HOLDS.test(own));
