import type { LongList } from "../../shared/longList.ts";
import { placeOf } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import { pagerInputs } from "../model/pager.ts";
import type { Site } from "../model/site.ts";
import { MIN_LETTERS } from "../names/initial.ts";
import type { NamePage } from "../names/namePages.ts";
import type { IndexPage, Name } from "../names/names.ts";
import { firstMention, isListedInIndex } from "../names/placedInIndex.ts";
import type { Quotation } from "../said/quotations.ts";
import { MAX_ON_NAME } from "../said/quotePages.ts";
import { addFold } from "./copies.ts";
import { addNameEvents } from "./events.ts";
import { addLinks, type Inputs } from "./input.ts";
import { addQuotation } from "./said.ts";
import { toldNames } from "./toldNames.ts";

/** What a page says of one of the archive's names, and where a link to it leads; 0 for what isn't one. */
export const linkedName = (name: Name | null | undefined, site: Site): number => toldNames(site).linked(name);

/** What an article says of its names, and of those who speak in it. */
export function addNames(to: Inputs, card: Card, site: Site): void {
  const told = toldNames(site);
  told.addMentioned(to, card);
  for (const key of card.speakers) to.number(told.mentioned(site.foundKey(key)));
}

/** A page of a name; the first one has its numbers, its words and who else is in its articles. */
export function namePageInputs({ name, number, of, articles }: NamePage, site: Site, to: Inputs): void {
  to.add(linkedName(name, site), ...pagerInputs(number, of));
  to.add(Number(site.feeds.paths.has(name.path)));
  if (number === 1) addFirstPage(to, name, site.said.by(name), site);
  for (const { quotedFace } of articles) to.number(quotedFace);
  addFold(to, articles, site);
}

function addFirstPage(to: Inputs, name: Name, said: LongList<Quotation>, site: Site): void {
  to.add(name.articles.length, name.found?.mentions ?? 0, said.length);
  for (const one of said.slice(0, MAX_ON_NAME)) addQuotation(to, one);
  const told = toldNames(site);
  to.add(told.company(name), told.listed(name));
  if (!name.found) return;
  addNameEvents(to, name.found.key, site);
  for (const alias of name.found.aliases) to.add(alias);
}

/** The articles below a name of an index. */
function addLines(to: Inputs, name: Name): void {
  for (const card of name.articles) {
    const first = firstMention(card, name);
    to.number(card.face);
    to.number(first);
    // Nearly every article is one page, whose address is a part of its face.
    to.add(card.starts.length === 1 ? 1 : placeOf(card, first));
  }
}

/** A page of an index of names. */
export function indexInputs(page: IndexPage, site: Site, to: Inputs): void {
  const { kind, order, number, of, total, letters, all } = page;
  const told = toldNames(site);
  to.add(kind, order, ...pagerInputs(number, of), Number(total < MIN_LETTERS));
  if (number === 1) to.add(total);
  addLinks(
    to,
    all.map(({ letter, path }) => ({ name: letter, path })),
  );
  for (const { letter, id, names } of letters) {
    to.add(letter, id, names.length);
    for (const name of names) {
      to.number(told.listed(name));
      if (order === "letters" && isListedInIndex(name)) addLines(to, name);
    }
  }
}
