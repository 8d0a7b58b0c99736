import { isModifier } from "./modifier.ts";
import { type NamedSpan, namesWithin, type Paragraph } from "./paragraphs.ts";
import { isSpeakerNoun } from "./speakerNouns.ts";

/** A preposition or a verb that is mostly followed by its object, and the words after it. */
const AFTER_OTHER =
  /(?:^|.*\s)(?:of|for|to|with|at|in|on|by|from|against|about|near|between|among|over|into|under|after|than|via|until|through|across|around|towards?|inside|outside|during|before|without|behind|beyond|despite|like|as|within|along|told|tells|telling|interviewed|introduced)\s+((?:[\p{L}.’'-]+\s+){0,6})$/isu;

/** Words of a title before a name, besides nouns for people. */
const OF_TITLE =
  /^(?:the|an?|his|her|its|their|former|then|prime|foreign|fellow|veteran|longtime|\p{Lu}[\p{L}.’'-]*)$/u;

/** A preposition before a place, and what describes the place: "in downtown". */
const IN_PLACE =
  /\s(?:in|at|from|of|near|outside|inside|across|around|throughout)\s(?:the\s)?(?:downtown|central|nearby|neighbou?ring|rural|suburban|upstate|mainland|modern|occupied|war-torn|(?:north|south|east|west)\p{Ll}*)\s$/u;

/** A title whose "of" belongs to it: "Secretary of State Ada Quist". */
const TITLE_OF =
  /(?:^|\s)(?:secretary|minister|chief|director|speaker)\sof\s(?:the\s)?(?:[\p{L}’'-]+\s){0,2}$/iu;

/** Whether nothing but titles stands between a preposition, or such a verb, and a name. */
function isObject(before: string): boolean {
  if (TITLE_OF.test(before)) return false;
  const words = AFTER_OTHER.exec(before)?.[1]?.trim();
  if (words === undefined) return false;
  return words === "" || words.split(/\s+/).every((word) => OF_TITLE.test(word) || isSpeakerNoun(word));
}

/** Whether a name can be a subject: it isn't a possessive, doesn't describe another noun, and no preposition comes before it or its titles. */
export function isSubject(paragraph: Paragraph, name: NamedSpan, from: number): boolean {
  const { unquoted } = paragraph;
  const { start, end } = name;
  if (isModifier(paragraph, name) || leadsToPerson(paragraph, name)) return false;
  if (/^['’]s?(?!\p{L})/u.test(unquoted.slice(end, end + 3))) return false;
  const before = unquoted.slice(Math.max(from, start - 80), start);
  // "Priorities USA": a part of a longer name that isn't known.
  if (name.type !== "person" && /\p{Lu}\p{L}+\s$/u.test(before)) return false;
  if (isObject(before) || (name.type === "place" && IN_PLACE.test(before))) return false;
  // The second one of "for the Red Cross and the council" is an object too.
  const other = namesWithin(paragraph, Math.max(from, start - 80), start).at(-1);
  const isJoined = other && /^\s(?:and|or)\s(?:the\s)?$/.test(unquoted.slice(other.end, start));
  return !isJoined || isSubject(paragraph, other, from);
}

/** Whether a place or an organisation only stands before a person's title: "Ohio Gov. Ada Quist". */
function leadsToPerson(paragraph: Paragraph, { type, end }: NamedSpan): boolean {
  if (type === "person") return false;
  const next = namesWithin(paragraph, end, end + 80)[0];
  if (next?.type !== "person") return false;
  const between = paragraph.unquoted.slice(end, next.start).trim();
  return between.split(/\s+/).every((word) => /^(?:\p{Lu}[\p{L}.’'-]*)?$/u.test(word) || isSpeakerNoun(word));
}
