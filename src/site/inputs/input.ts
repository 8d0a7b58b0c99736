import type { Card } from "../cards/card.ts";
import type { NavLink } from "../model/lists.ts";
import type { Site } from "../model/site.ts";

/**
 * What the bytes of a page depend on. Two pages with the same path, the same inputs and the same of `siteInputs` are the same,
 * as long as the code is. More than is needed costs only time; less would leave a page as it was.
 */
export type Input = string | number;

/** What every page depends on: how the archive is called, where it is, and what it says of itself. */
export function siteInputs({
  archive,
  language: pages,
  baseUrl,
  prefix,
  hasOriginals,
  feeds,
}: Site): readonly Input[] {
  const { title, description, language, offline } = archive;
  const hasFeeds = [feeds.all.length > 0, feeds.day !== null].map(Number);
  return [
    title,
    description,
    language,
    pages,
    baseUrl ?? "",
    prefix,
    Number(hasOriginals),
    Number(offline),
    ...hasFeeds,
  ];
}

/*
 * The inputs of tens of thousands of pages are listed in each build. So what many pages have is added to one list in a loop: to make lists of
 * lists, and one of them in the end, took most of the time.
 */

/** What lists show of some articles, and how many these are. */
export function addCards(to: Input[], cards: readonly Card[]): void {
  to.push(cards.length);
  for (const { face } of cards) to.push(face);
}

export function addLink(to: Input[], link: NavLink | null | undefined): void {
  if (link) to.push(link.name, link.path);
  else to.push("");
}

export function addLinks(to: Input[], links: readonly NavLink[]): void {
  to.push(links.length);
  for (const { name, path } of links) to.push(name, path);
}
