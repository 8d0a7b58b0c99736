import type { TimeMatch } from "./pattern.ts";

/** A day that names what happened on it: "the Sept. 11 attacks". */
interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** What follows its name only when that day is meant. */
  readonly named: RegExp;
  /** What a text about it says elsewhere; then the day alone may be meant too: "after Sept. 11". */
  readonly toldOf: RegExp;
}

const NAMED_DAYS: readonly NamedDay[] = [
  {
    month: 9,
    day: 11,
    year: 2012,
    named: /^ (?:terror(?:ist)? )?attacks?\b[^.]{0,40}\b(?:Benghazi|Libya|consulate)/,
    toldOf: /\bBenghazi\b/,
  },
  {
    month: 9,
    day: 11,
    year: 2001,
    named:
      /^ (?:terror(?:ist)? attacks?|attacks|hijack\w+|commission|memorial)\b(?![^.]{0,40}\b(?:Benghazi|Libya|consulate))/i,
    toldOf: /\b(?:9\/11\b|Sept(?:ember|\.)? 11, 2001\b)/,
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    named:
      /^ (?:(?:insurrection|committee|panel|defendant|rioter)s?\b|(?:attack|riot|siege)[^.]{0,20}\bCapitol\b)/,
    toldOf:
      /\bCapitol (?:attack|riot|insurrection|siege)|\b(?:attack on|riot at|storming of|insurrection at) the (?:U\.S\. )?Capitol\b/,
  },
  {
    month: 10,
    day: 7,
    year: 2023,
    named:
      /^ (?:Hamas(?:-led)? |terror(?:ist)? )?(?:attack|assault|massacre)s?\b[^.]{0,40}\b(?:Hamas|Israel)/,
    toldOf: /\bHamas\b/,
  },
];

/** Gives the days that name an event its year, or leaves open whether they do. */
export function withNamedDays(found: readonly TimeMatch[], text: string): TimeMatch[] {
  const told = new Map<NamedDay, boolean>();
  const isToldOf = (one: NamedDay) => {
    const known = told.get(one) ?? one.toldOf.test(text);
    told.set(one, known);
    return known;
  };
  return found.map((match) => {
    const { meaning, end } = match;
    if (meaning.kind !== "day" || meaning.year !== null) return match;
    const ofDay = NAMED_DAYS.filter(({ month, day }) => month === meaning.month && day === meaning.day);
    if (ofDay.length === 0) return match;
    const after = text.slice(end, end + 80);
    const named = ofDay.find((one) => one.named.test(after));
    const one = named ?? ofDay.find(isToldOf);
    return one
      ? { ...match, meaning: { ...meaning, named: { year: one.year, isName: named !== undefined } } }
      : match;
  });
}
