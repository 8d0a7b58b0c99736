import type { CopyPair } from "../../records/copies.ts";
import type { Reported } from "./told.ts";
import {
  daysOf,
  type Spread,
  spreadOf,
  together,
  type When,
  type Width,
  weekdayIn,
  whenOf,
  widthOf,
} from "./when.ts";

/** What decides whether articles can be of one story. */
export interface Known {
  readonly spread: Spread;
  /** The days of all, as far as they are known. */
  readonly days: When;
  /** That of the article whose date is known best. */
  readonly width: Width;
  /** The weekdays that their openings name first; of one that names none, that of its own day. */
  readonly weekdays: ReadonlySet<number>;
}

/** An article, or several with the same text, which count as one. */
export interface Unit {
  /** The index of its first article, in the order of their ids. */
  readonly first: number;
  /** Its longest article, which stands for all. */
  readonly index: number;
  readonly known: Known;
}

/** Articles before copies are collapsed, in the order of their ids. */
interface Singles {
  readonly ids: readonly string[];
  readonly knowns: readonly Known[];
}

/** Several copies that count as one. */
interface Copies extends Unit {
  readonly members: readonly number[];
}

const WIDTHS: readonly Width[] = ["known", "narrow", "wide"];

/** Gives what is known of one article after the other. Those of the same days and the same weekday share it. */
export function knownOfArticles(): (article: Pick<Reported, "date" | "opening">) => Known {
  const known = new Map<string, Known>();
  return ({ date, opening: { weekday } }) => {
    const key = `${date.earliest} ${date.latest} ${weekday}`;
    const found = known.get(key);
    if (found) return found;
    const when = whenOf(date);
    const day = weekday ?? weekdayIn(when);
    const made = {
      spread: spreadOf(when),
      days: daysOf(spreadOf(when)),
      width: widthOf(when),
      weekdays: new Set(day === null ? [] : [day]),
    };
    known.set(key, made);
    return made;
  };
}

/** What is known of two groups of articles together; null if their dates don't allow that. */
export function knownOf(one: Known, other: Known): Known | null {
  const spread = together(one.spread, other.spread);
  if (spread === null) return null;
  const width = WIDTHS.find((some) => some === one.width || some === other.width) ?? "wide";
  return { spread, days: daysOf(spread), width, weekdays: new Set([...one.weekdays, ...other.weekdays]) };
}

/**
 * Collapses copies, so that a text that was printed five times counts once. A copy that was printed days later is
 * no part of the same story.
 * @param lengthOf how many terms an article has.
 * @returns the units, and the pairs of copies that hold them together, by their indexes.
 */
export function unitsOf(
  { ids, knowns }: Singles,
  copies: readonly CopyPair[],
  isLeftOut: (index: number) => boolean,
  lengthOf: (index: number) => number,
): { readonly units: Unit[]; readonly joins: (readonly [number, number])[] } {
  // Few articles have copies.
  const copied = new Set(copies.flatMap(({ articles }) => articles));
  const indexes = new Map<string, number>();
  const several = new Map<number, Copies>();
  for (const [index, id] of ids.entries()) if (copied.has(id)) indexes.set(id, index);
  const alone = (index: number): Copies | null => {
    const known = knowns[index];
    return known === undefined || isLeftOut(index) ? null : { first: index, index, known, members: [index] };
  };
  const unitAt = (index: number) => several.get(index) ?? alone(index);
  const joins = copies.flatMap(({ articles: [one, other] }): (readonly [number, number])[] => {
    const pair = [indexes.get(one) ?? -1, indexes.get(other) ?? -1] as const;
    const [own, its] = [unitAt(pair[0]), unitAt(pair[1])];
    const known = own && its && own !== its ? knownOf(own.known, its.known) : null;
    if (!own || !its || known === null) return [];
    const members = [...own.members, ...its.members].sort((a, b) => a - b);
    const { index } = lengthOf(its.index) > lengthOf(own.index) ? its : own;
    const unit = { first: members[0] ?? index, index, known, members };
    for (const member of members) several.set(member, unit);
    return [pair];
  });
  const units: Unit[] = [];
  for (const [index, known] of knowns.entries()) {
    const unit = several.get(index);
    if (unit === undefined && !isLeftOut(index)) units.push({ first: index, index, known });
    else if (unit?.first === index) units.push(unit);
  }
  return { units, joins };
}
