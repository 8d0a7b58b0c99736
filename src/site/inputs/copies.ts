import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { VersionsPage } from "../versions/versionPages.ts";
import type { Inputs } from "./input.ts";

/** What a list of articles depends on to show each text once: which of them have the same one. */
export function addFold(to: Inputs, articles: readonly Card[], { copies }: Pick<Site, "copies">): void {
  // Most lists have none, and then nobody asks where in the list an article is.
  if (copies.size === 0 || !articles.some(({ id }) => copies.has(id))) return;
  const positions = new Map(articles.map(({ id }, index) => [id, index]));
  for (const [index, { id }] of articles.entries())
    for (const { card, kind, share, isVerbatim } of copies.get(id) ?? []) {
      const other = positions.get(card.id);
      if (other !== undefined) to.add(index, other, kind, share, Number(isVerbatim));
    }
}

/** What the page that compares texts depends on: all of these. */
export function versionsInputs(page: VersionsPage, _: Site, to: Inputs): void {
  const { card, others, pairs, left, verbatim } = page;
  to.add(card.digest, Number(card.isHidden), others.length, left, ...verbatim);
  for (const other of others) to.add(other.card.digest, other.kind, Number(other.card.isHidden));
  for (const { one, other, isVersion } of pairs) to.add(one.id, other.id, Number(isVersion));
}
