import type { SiteArticle } from "../../entry/schema.ts";
import { href, type Site } from "../model/site.ts";
import { type Highlight, overlap, type Range } from "./ranges.ts";

/**
 * Links from the names of an article to their pages, by paragraph. A name is linked only at its first mention, as in an
 * encyclopaedia, which keeps the text quiet and the number of tab stops small. Times and the headline contain no links.
 */
export function nameLinks(
  article: SiteArticle,
  site: Pick<Site, "foundName" | "prefix">,
): Map<number, Highlight[]> {
  const links = new Map<number, Highlight[]>();
  const times = timesByParagraph(article);
  for (const name of article.names) {
    const found = site.foundName(name);
    const first =
      found && name.mentions.find(([[p, start, end]]) => p > 0 && isFree({ start, end }, times.get(p)));
    if (!first) continue;
    const [[p, start, end]] = first;
    const attributes = [
      ["class", "named"],
      ["href", href(site, found.path)],
    ] as const;
    const link: Highlight = { start, end, tag: "a", attributes };
    const here = links.get(p);
    if (here) here.push(link);
    else links.set(p, [link]);
  }
  return links;
}

function timesByParagraph({ times }: SiteArticle): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  for (const { at } of times) {
    const [p, start, end] = at;
    const here = found.get(p);
    if (here) here.push({ start, end });
    else found.set(p, [{ start, end }]);
  }
  return found;
}

const isFree = (range: Range, taken: readonly Range[] = []) => !taken.some((one) => overlap(one, range));
