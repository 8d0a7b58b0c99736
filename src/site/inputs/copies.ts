import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { VersionsPage } from "../versions/versionPages.ts";
import type { Input } from "./input.ts";

/** What a list of articles depends on to show each text once: which of them have the same one. */
export function foldInputs(articles: readonly Card[], site: Pick<Site, "copies">): readonly Input[] {
  const positions = new Map(articles.map(({ id }, index) => [id, index]));
  return articles.flatMap(({ id }, index) =>
    (site.copies.get(id) ?? []).flatMap(({ card, kind, share, isVerbatim }) => {
      const other = positions.get(card.id);
      return other === undefined ? [] : [index, other, kind, share, Number(isVerbatim)];
    }),
  );
}

/** What the page that compares texts depends on: all of these. */
export const versionsInputs = ({ card, others, pairs, left, verbatim }: VersionsPage): readonly Input[] => [
  ...[card.digest, Number(card.isHidden), others.length, left, ...verbatim],
  ...others.flatMap((other) => [other.card.digest, other.kind, Number(other.card.isHidden)]),
  ...pairs.flatMap(({ one, other, isVersion }) => [one.id, other.id, Number(isVersion)]),
];
