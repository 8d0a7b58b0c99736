import type { CopyPair } from "../../records/copies.ts";
import type { Reported } from "./told.ts";
import { type Spread, spreadOf, together, type Width, weekdayIn, whenOf, widthOf } from "./when.ts";

/** What decides whether articles can be of one story. */
export interface Known {
  readonly spread: Spread;
  /** That of the article whose date is known best. */
  readonly width: Width;
  /** The weekdays that their openings name first; of one that names none, that of its own day. */
  readonly weekdays: ReadonlySet<number>;
}

/** An article, or several with the same text, which count as one. */
export interface Unit {
  /** The indexes of its articles. */
  readonly members: readonly number[];
  /** Its longest article, which stands for all. */
  readonly index: number;
  readonly known: Known;
}

/** An article before copies are collapsed. */
interface Single {
  readonly id: string;
  readonly known: Known;
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
  return { spread, width, weekdays: new Set([...one.weekdays, ...other.weekdays]) };
}

/**
 * Collapses copies, so that a text that was printed five times counts once. A copy that was printed days later is
 * no part of the same story.
 * @param articles in the order of their ids.
 * @param lengthOf how many terms an article has.
 * @returns the units, and the pairs of copies that hold them together.
 */
export function unitsOf(
  articles: readonly Single[],
  copies: readonly CopyPair[],
  isLeftOut: (index: number) => boolean,
  lengthOf: (index: number) => number,
): { readonly units: Unit[]; readonly joins: CopyPair[] } {
  const indexes = new Map(articles.map(({ id }, index) => [id, index]));
  const unitAt = new Map<number, Unit>();
  for (const [index, { known }] of articles.entries())
    if (!isLeftOut(index)) unitAt.set(index, { members: [index], index, known });
  const joins = copies.filter(({ articles: [one, other] }) => {
    const [own, its] = [unitAt.get(indexes.get(one) ?? -1), unitAt.get(indexes.get(other) ?? -1)];
    const known = own && its && own !== its ? knownOf(own.known, its.known) : null;
    if (!own || !its || known === null) return false;
    const members = [...own.members, ...its.members].sort((a, b) => a - b);
    const { index } = lengthOf(its.index) > lengthOf(own.index) ? its : own;
    const unit: Unit = { members, index, known };
    for (const index of members) unitAt.set(index, unit);
    return true;
  });
  return { units: [...new Set(unitAt.values())], joins };
}
