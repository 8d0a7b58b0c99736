import type { Site } from "../model/site.ts";
import { coOccurrencesOf } from "../names/coOccurrences.ts";
import type { NamePage } from "../names/namePages.ts";
import { namePreview } from "../names/namePreview.ts";
import { hasPage, type IndexPage, type Name } from "../names/names.ts";
import { MAX_ON_NAME } from "../said/quotePages.ts";
import { stepCounts } from "../timeline/sparkline.ts";
import { type Input, linksInputs } from "./input.ts";
import { quotationInputs } from "./said.ts";

/** What a page says of one of the archive's names, and where a link to it leads. */
export const linkedName = (name: Name | null | undefined): readonly Input[] =>
  name ? [name.kind, name.name, name.path, Number(hasPage(name))] : [""];

/** A cache, because every article with a name needs them. */
const MENTIONED = new WeakMap<Name, string>();

/** What an article that mentions a name says of it. @param key of the name among the archive's names. */
export function mentionedName(key: string, site: Site): string {
  const name = site.foundKey(key);
  if (!name) return "";
  const known =
    MENTIONED.get(name) ?? JSON.stringify([...linkedName(name), namePreview(name), filter(name, site)]);
  MENTIONED.set(name, known);
  return known;
}

/** The name as a filter of the search. */
const filter = ({ found }: Name, site: Site) => found && site.frequent(found.entity);

/** The numbers that a drawing of a name's articles over time shows. */
function overTime({ articles }: Name, { steps }: Site): readonly Input[] {
  return steps ? [steps.months, steps.first, stepCounts(articles, steps).join(" ")] : [];
}

/** A page of a name; the first one has its words and who else is in its articles. */
export function namePageInputs({ name, number, of, articles }: NamePage, site: Site): readonly Input[] {
  const first = number === 1 ? firstPage(name, site) : [];
  const { length } = site.said.byName.get(name.path) ?? [];
  return [
    ...linkedName(name),
    ...[number, of, name.articles.length, name.found?.entity.mentions ?? 0, length],
    ...first,
    ...articles.map(({ digest }) => digest),
  ];
}

function firstPage(name: Name, site: Site): readonly Input[] {
  const words = (site.said.byName.get(name.path) ?? []).slice(0, MAX_ON_NAME);
  const companions = coOccurrencesOf(name, site.foundKey);
  return [
    ...words.flatMap(quotationInputs),
    ...companions.flatMap(({ name: other, count }) => [...linkedName(other), count]),
    ...overTime(name, site),
    ...(name.found?.entity.aliases ?? []),
  ];
}

/** A page of an index of names. */
export function indexInputs(page: IndexPage, site: Site): readonly Input[] {
  const { kind, order, number, of, total, letters, all } = page;
  return [
    ...[kind, order, number, of, total],
    ...linksInputs(all.map(({ letter, path }) => ({ name: letter, path }))),
    ...letters.flatMap(({ letter, id, names }) => [
      ...[letter, id, names.length],
      ...names.flatMap((name) => [
        ...[name.name, name.filed, name.path, name.articles.length],
        ...overTime(name, site),
      ]),
    ]),
  ];
}
