import { groupBy } from "../../shared/groupBy.ts";
import type { DescribedFigure } from "./described.ts";

/**
 * The longest phrase that two articles have, because "North Korean troops" says more than "troops". Where each describes it in
 * other words, only the noun is said.
 */
export function thingName(thing: readonly DescribedFigure[]): string | null {
  const phrases = thing.flatMap(({ figure: { what }, member }) => (what === null ? [] : [{ what, member }]));
  const ofSeveral = phrases.filter(({ what, member }) =>
    phrases.some((other) => other.what === what && other.member !== member),
  );
  const names =
    ofSeveral.length > 0 ? ofSeveral.map(({ what }) => what) : phrases.map(({ what }) => nounOf(what));
  const counts = [...groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  counts.sort((a, b) => b.name.length - a.name.length || b.count - a.count || (a.name < b.name ? -1 : 1));
  return counts[0]?.name ?? null;
}

const nounOf = (phrase: string) => phrase.slice(phrase.lastIndexOf(" ") + 1);
