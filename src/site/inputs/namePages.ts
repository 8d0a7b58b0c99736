import { sha256Of } from "../../read/sha256.ts";
import type { NamePage } from "../names/namePages.ts";
import type { IndexPage, Name } from "../names/names.ts";
import { type Json, type Known, linksOf, once, shown } from "./common.ts";

/** When the articles of a name were, for the small drawing beside it. */
const datesOf = once((name: Name) =>
  sha256Of(
    name.articles.map(({ date, edtf, earliest, latest }) => [date, edtf, earliest, latest].join()).join(" "),
  ),
);

/** What a page of a person, place or organisation shows; what belongs to all of its pages is on the first. */
export function nameInputs({ name, number, of, articles }: NamePage, known: Known): Json {
  const { entity } = name.found ?? {};
  const first = number === 1 && [
    known.site.steps && [known.site.steps.count, known.site.steps.first, known.site.steps.months],
    shown(name.articles, known),
    // Who else is in the same articles, and where those names lead.
    name.articles.map((article) => linksOf(article, known)),
    (entity?.aliases ?? []).slice(),
  ];
  return [
    ...[name.kind, name.name, name.path, name.articles.length, entity?.mentions ?? 0, number, of],
    shown(
      articles.map(({ article }) => article),
      known,
    ),
    first,
  ];
}

/** What a page of an index of names shows. */
export function indexInputs(
  { kind, order, number, of, total, letters, all }: IndexPage,
  { site }: Known,
): Json {
  const hasOrders = site.indexes.some((other) => other.kind === kind && other.order === "frequency");
  return [
    ...[kind, order, number, of, total, hasOrders],
    site.steps && [site.steps.count, site.steps.first, site.steps.months],
    all.map(({ letter, path }) => [letter, path]),
    letters.map(({ letter, id, names }) => [
      letter,
      id,
      names.map((name) => [name.name, name.filed, name.path, name.articles.length, datesOf(name)]),
    ]),
  ];
}
