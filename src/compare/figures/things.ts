import { groupBy } from "../../shared/groupBy.ts";
import type { DescribedFigure } from "./described.ts";
import { areApart, isSameNumber, isSameVoice, likeness } from "./sameThing.ts";

/** The most figures with one noun that are compared with each other: more are as good as never of one thing. */
const MOST = 120;

/**
 * Puts figures of the same thing together. The most alike are joined first; a group never holds two figures that can't be of
 * the same thing.
 * @param figures in the order of time.
 * @returns groups with at least two figures.
 */
export function thingsOf(figures: readonly DescribedFigure[]): DescribedFigure[][] {
  return [...groupBy(figures, ({ kind }) => kind).values()].flatMap((alike) => joined(alike.slice(0, MOST)));
}

/** Two figures that are alike, by their places in a list. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

function linksAmong(figures: readonly DescribedFigure[]): Link[] {
  const links = figures.flatMap((one, a) =>
    figures.slice(a + 1).flatMap((other, offset): Link[] => {
      const strength = areApart(one, other) ? 0 : likeness(one, other);
      return strength > 0 ? [{ a, b: a + 1 + offset, strength }] : [];
    }),
  );
  const linkedTo = new Map(
    [
      ...groupBy(
        links.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]),
        ([from]) => from,
      ),
    ].map(([from, all]) => [from, all.flatMap(([, to]) => figures[to] ?? [])]),
  );
  /** Whether the voice of one figure names another number that is as much like the other figure: nobody knows which is meant. */
  const isAmbiguous = (own: number, other: number) => {
    const [one, far] = [figures[own], figures[other]];
    if (!one || !far || isSameNumber(one, far)) return false;
    return (linkedTo.get(other) ?? []).some((rival) => isSameVoice(rival, one) && !isSameNumber(rival, one));
  };
  return links.filter(({ a, b }) => !isAmbiguous(a, b) && !isAmbiguous(b, a));
}

function joined(figures: readonly DescribedFigure[]): DescribedFigure[][] {
  const links = linksAmong(figures);
  links.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  const groups = new Map(figures.map((figure, index) => [index, [figure]]));
  const groupOf = figures.map((_, index) => index);
  for (const { a, b } of links) {
    const [into, from] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const [target = [], source = []] = [groups.get(into), groups.get(from)];
    if (into === from || target.some((one) => source.some((other) => areApart(one, other)))) continue;
    groups.set(into, [...target, ...source]);
    groups.delete(from);
    for (const [index, group] of groupOf.entries()) if (group === from) groupOf[index] = into;
  }
  const order = new Map(figures.map((figure, index) => [figure, index]));
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)));
}
