import { nameKey } from "../../records/names.ts";
import { placeOf } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { NamePage } from "../names/namePages.ts";
import { namePreview } from "../names/namePreview.ts";
import { type IndexPage, isLinked, type Name } from "../names/names.ts";
import { firstMention, isListedInIndex } from "../names/placedInIndex.ts";
import type { Quotation } from "../said/quotations.ts";
import { MAX_ON_NAME } from "../said/quotePages.ts";
import { stepCounts } from "../timeline/sparkline.ts";
import { foldInputs } from "./copies.ts";
import { nameEventsInputs } from "./events.ts";
import { hashes } from "./hashes.ts";
import { type Input, linksInputs } from "./input.ts";
import { quotationInputs } from "./said.ts";

/** What a page says of one of the archive's names, and where a link to it leads. */
const linkOf = (name: Name): readonly Input[] => [name.kind, name.name, name.path, Number(isLinked(name))];

const linked = hashes<Name>();
const mentioned = hashes<Name>();
const listed = hashes<Name>();
const companions = hashes<Card>();

/** The same as one hash; empty for what isn't a name of the archive. */
export const linkedName = (name: Name | null | undefined, site: Site): string =>
  name ? linked(site, name, () => linkOf(name)) : "";

/** What an article that mentions a name says of it. @param key of the name among the archive's names. */
export function mentionedName(key: string, site: Site): string {
  const name = site.foundKey(key);
  return name ? mentioned(site, name, () => [...linkOf(name), namePreview(name, site.words)]) : "";
}

/** What an index and the drawing of a name's articles over time show. */
const listedName = (name: Name, site: Site): string =>
  listed(site, name, () => {
    const { steps } = site;
    const overTime = steps ? [steps.months, steps.first, ...stepCounts(name.articles, steps)] : [];
    return [name.name, name.filed, name.path, name.articles.length, ...overTime];
  });

/**
 * The names of an article as another name's page shows them. To count how often two names are in the same articles would take
 * longer than to make the few pages for which this changes without need.
 */
const company = (card: Card, site: Site): string =>
  companions(site, card, () => card.names.map(({ key }) => linkedName(site.foundKey(key), site)));

/** A page of a name; the first one has its words and who else is in its articles. */
export function namePageInputs({ name, number, of, articles }: NamePage, site: Site): readonly Input[] {
  const said = site.said.byName.get(name.path) ?? [];
  return [
    ...linkOf(name),
    ...[number, of, name.articles.length, name.found?.entity.mentions ?? 0, said.length],
    Number(site.feeds.paths.has(name.path)),
    ...(number === 1 ? firstPage(name, said, site) : []),
    ...articles.flatMap(({ face, words }) => [face, words]),
    ...foldInputs(articles, site),
  ];
}

function firstPage(name: Name, said: readonly Quotation[], site: Site): readonly Input[] {
  return [
    ...said.slice(0, MAX_ON_NAME).flatMap(quotationInputs),
    ...name.articles.map((card) => company(card, site)),
    listedName(name, site),
    ...(name.found ? nameEventsInputs(nameKey(name.found.entity), site) : []),
    ...(name.found?.entity.aliases ?? []),
  ];
}

/** The articles below a name of an index. */
const lineInputs = (name: Name): readonly Input[] =>
  name.articles.flatMap((card) => [card.face, placeOf(card, firstMention(card, name))]);

/** A page of an index of names. */
export function indexInputs(page: IndexPage, site: Site): readonly Input[] {
  const { kind, order, number, of, total, letters, all } = page;
  return [
    ...[kind, order, number, of, total],
    ...linksInputs(all.map(({ letter, path }) => ({ name: letter, path }))),
    ...letters.flatMap(({ letter, id, names }) => [
      ...[letter, id, names.length],
      ...names.flatMap((name) => [
        listedName(name, site),
        ...(order === "letters" && isListedInIndex(name) ? lineInputs(name) : []),
      ]),
    ]),
  ];
}
