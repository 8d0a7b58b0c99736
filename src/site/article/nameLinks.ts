import type { SiteArticle } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import { href, type Site } from "../model/site.ts";
import { namePreview } from "../names/namePreview.ts";
import { isLinked } from "../names/names.ts";
import { type Highlight, outerFirst, type Range } from "./ranges.ts";

/**
 * Links from the names of an article to their pages or lines in an index, by paragraph. A name is linked only at its first mention, as in an
 * encyclopaedia, which keeps the text quiet and the number of tab stops small. Pointing at the link tells what its page
 * holds. Times and the headline contain no links.
 */
export function nameLinks(
  article: SiteArticle,
  site: Pick<Site, "foundName" | "prefix" | "words">,
): Map<number, Highlight[]> {
  const links = new Map<number, Highlight[]>();
  const times = timesByParagraph(article);
  for (const name of article.names) {
    const found = site.foundName(name);
    const first =
      found &&
      isLinked(found) &&
      name.mentions.find(([[p, start, end]]) => p > 0 && isFree({ start, end }, times.get(p)));
    if (!first) continue;
    const [[p, start, end]] = first;
    const attributes = [
      ["class", "named"],
      ["href", href(site, found.path)],
      ["aria-description", namePreview(found, site.words)],
    ] as const;
    const link: Highlight = { start, end, tag: "a", attributes };
    const here = links.get(p);
    if (here) here.push(link);
    else links.set(p, [link]);
  }
  return links;
}

function timesByParagraph({ times }: SiteArticle): Map<number, Range[]> {
  const byParagraph = [...groupBy(times, ({ at: [p] }) => p)];
  return new Map(
    byParagraph.map(([p, here]) => [
      p,
      here.map(({ at: [, start, end] }) => ({ start, end })).sort(outerFirst),
    ]),
  );
}

/** @param taken in order; they don't overlap each other. */
function isFree({ start, end }: Range, taken: readonly Range[] = []): boolean {
  const next = taken[partitionPoint(taken, (one) => one.end <= start)];
  return next === undefined || next.start >= end;
}
