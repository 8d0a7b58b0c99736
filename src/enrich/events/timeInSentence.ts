import type { TimeExpression } from "../../records/date.ts";
import { isPastForm } from "./pastVerbs.ts";

/** A time in its sentence. */
export interface TimeInSentence {
  readonly time: TimeExpression;
  /** The sentence before the time, without the preposition that belongs to it; quoted words are covered. */
  readonly before: string;
  /** That preposition: "on "; empty where there is none. */
  readonly preposition: string;
  readonly after: string;
}

/** The kinds of times that can be the time of an event. */
const RULES = new Set([
  "times/numeric-date",
  "times/month-day",
  "times/day-month",
  "times/weekday",
  "times/month",
  "times/relative-day",
  "times/part-of-today",
  "times/relative-period",
  "times/ago",
  "times/year",
]);

/** A preposition that says when something happens. */
const PREPOSITION =
  /(?<![\p{L}’'-])(?:(?:back |early |late |later |earlier )?(?:on|in|during)|(?:early|late) on|on the (?:night|morning|evening|afternoon) of|on the eve of)\s$/iu;

/** Times that a preposition must introduce: without one, a year or a month describes a noun ("the 2016 race"). */
const NEEDS_PREPOSITION =
  /^(?:(?:early |late |mid-?)?(?:\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?(?:,? (?:of )?\d{4})?))$/i;

/** Words before a time that make it a part of something else: "a Monday rally", "since June", "Super Tuesday". */
const OTHER_USE =
  /(?:^|[^\p{L}’'])(?:a|an|the|his|her|its|their|our|my|this|that|these|of|for|from|since|by|until|till|before|after|to|than|as|between|through|throughout|around|about|and|or|per|every|each|into|over|like|with|at|next|week|Super|Black|Cyber|Good|Ash|Holy|Bloody|Easter|Palm|Fat|Giving|starting|beginning|effective|ending|ended|due|both|either|versus|vs\.|circa|[\p{L}]+[’']s?)\s$|[-–/&(]\s?$/iu;
/** The same before a preposition: "as in 2012", "since early in June", "except on Monday". */
const OTHER_PREPOSITION =
  /(?<![\p{L}])(?:as|since|until|than|from|except|like|unlike|both|either|either|but|even|not|only|and|or|to|later|again)\s$/iu;

/** A comma before the preposition, unless a place ends there: "its last primary, in 2008", but not "in Lyon, France, on Monday". */
const APART = /(?<!\p{Lu}[\p{L}.’'-]*),\s$/u;

/** "It fell from 3 percent in 1970 to 2 percent": the time of the number before is only compared with. */
const FROM = /(?<!\p{L})from\s[^,;]*$/u;

/** How a sentence goes on after a time that isn't part of a noun phrase. */
const AFTER =
  /^(?:$|[.,;:!?)\]—–”"]|\s(?:[\p{Lu}“"‘(—–[]|--?\s|(?:that|when|while|as|after|before|because|although|though|to|in|on|at|by|for|from|with|of|about|against|over|during|amid|following|and|but|or|where|which|who|the|a|an|his|her|its|their|our|my|this|these|those|he|she|it|they|we|I|there|if|whether|how|why|what|not|via|near|outside|inside|into|under|without|between|around|through|upon|he’d|she’d|than|since|until|despite|along|alongside|because|so|then|just|also|only|no|some|more|most|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens|police|officials|voters|lawmakers|prosecutors|authorities)\b|\p{Ll}+ly\b))/u;

/** What makes a time a part of a longer word or of a range: "2016’s", "2012-2014". */
const JOINED = /^(?:['’]|\s?[-–/]\s?[\d\p{L}]|\s(?:to|through|until)\s(?:\d|[A-Z][a-z]+day\b))/u;

/** A time with the words around it; null if it only names, limits or compares something. */
export function timeInSentence(time: TimeExpression, lead: string, after: string): TimeInSentence | null {
  if (!RULES.has(time.rule) || isVague(time.text)) return null;
  const preposition = PREPOSITION.exec(lead)?.[0] ?? "";
  const before = lead.slice(0, lead.length - preposition.length);
  if (APART.test(before) || (FROM.test(before) && /^\sto\s/.test(after))) return null;
  if (preposition === "" && (NEEDS_PREPOSITION.test(time.text) || OTHER_USE.test(lead))) return null;
  if (preposition !== "" && OTHER_PREPOSITION.test(before)) return null;
  if (JOINED.test(after) || !(AFTER.test(after) || startsWithVerb(after))) return null;
  return { time, before, preposition, after };
}

const startsWithVerb = (after: string): boolean => isPastForm(/^\s(\p{Ll}+)/u.exec(after)?.[1] ?? "");

/** "two years ago" may be the year before, "last decade" is long, "Sept. 11" means that of 2001 in any year. */
const isVague = (words: string): boolean =>
  /\b(?:years?|months?|weeks?|decades?|century|centuries) ago\b|\b(?:decade|century|weekend|fiscal|overnight)\b|\b(?:later|after|following|same|that|previous|coming)\b|^(?:Sept(?:ember|\.)? 11(?:th)?|July (?:4|4th|Fourth))$/i.test(
    words,
  );
