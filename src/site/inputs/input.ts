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

/** What lists show of some articles, and how many these are. */
export const cardsInputs = (cards: readonly Card[]): readonly Input[] => [
  cards.length,
  ...cards.map(({ face }) => face),
];

export const linkInputs = (link: NavLink | null | undefined): readonly Input[] =>
  link ? [link.name, link.path] : [""];

export const linksInputs = (links: readonly NavLink[]): readonly Input[] => [
  links.length,
  ...links.flatMap(linkInputs),
];
