import { sha256Of } from "../../read/sha256.ts";
import type { Site } from "../model/site.ts";
import type { NamePage } from "../names/namePages.ts";
import type { IndexPage, Name } from "../names/names.ts";
import { type Json, linksOf, once, shown } from "./common.ts";

/** When the articles of a name were, for the small drawing beside it. */
const datesOf = once((name: Name) =>
  sha256Of(
    name.articles.map(({ date, edtf, earliest, latest }) => [date, edtf, earliest, latest].join()).join(" "),
  ),
);

/** The time that these drawings are about. */
const drawnTime = ({ steps }: Site): Json => steps && [steps.count, steps.first, steps.months];

/** What a page of a person, place or organisation shows; what belongs to all of its pages is on the first. */
export function nameInputs({ name, number, of, articles }: NamePage, site: Site): Json {
  const { entity } = name.found ?? {};
  return [
    ...[name.kind, name.name, name.path, name.articles.length, entity?.mentions ?? 0, number, of],
    shown(articles),
    number > 1
      ? null
      : [
          drawnTime(site),
          shown(name.articles),
          // Who else is in the same articles, and where those names lead.
          name.articles.map((card) => linksOf(card, site)),
          [...(entity?.aliases ?? [])],
        ],
  ];
}

/** What a page of an index of names shows. */
export function indexInputs(index: IndexPage, site: Site): Json {
  const { kind, order, number, of, total, letters, all } = index;
  const hasOrders = site.indexes.some((other) => other.kind === kind && other.order === "frequency");
  return [
    ...[kind, order, number, of, total, hasOrders],
    drawnTime(site),
    all.map(({ letter, path }) => [letter, path]),
    letters.map(({ letter, id, names }) => [
      letter,
      id,
      names.map((name) => [name.name, name.filed, name.path, name.articles.length, datesOf(name)]),
    ]),
  ];
}
