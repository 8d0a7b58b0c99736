import type { NavLink } from "../model/lists.ts";
import type { Site } from "../model/site.ts";
import type { FigurePage } from "../said/figures.ts";
import type { Quotation } from "../said/quotations.ts";
import type { QuotePage } from "../said/quotePages.ts";
import { SHOWN, type Speaker, type SpeakerPage } from "../said/speakers.ts";
import { type Json, linkTo } from "./common.ts";

const links = (of: readonly NavLink[]): Json => of.map(({ name, path }) => [name, path]);

/** What a page of quotations shows. */
export function quoteInputs({ list, number, of, items }: QuotePage, site: Site): Json {
  const { kind, title, path, trail, count, years } = list;
  return [
    ...[kind, title, path, count, number, of],
    ...[links(trail), links(years), views(site)],
    items.map(quotation),
  ];
}

/** Which views of the quotations there are. */
const views = ({ speakerPages, said }: Site): Json => [speakerPages.length > 0, said.topics.length > 0];

/** A quotation is told by its article and its place there. */
const quotation = ({ article, index, by }: Quotation): Json => [
  article.digest,
  index,
  linkTo(by ?? undefined),
];

/** What a page of speakers shows. */
export function speakerInputs(page: SpeakerPage, site: Site): Json {
  const { items, number, of, total, letters, most } = page;
  const counted = ({ name, quotations }: Speaker): Json => [linkTo(name), name.filed, quotations.length];
  return [
    ...[number, of, total, links(letters), views(site)],
    number === 1 ? most.map(counted) : null,
    items.map((one) => [counted(one), one.quotations.slice(0, SHOWN).map(quotation)]),
  ];
}

/** What a page of figures shows. */
export function figureInputs(page: FigurePage, { foundKey }: Site): Json {
  const { items, number, of, total, things, letters, most } = page;
  return [
    ...[number, of, total, things, links(letters)],
    number === 1 ? most.map(({ thing, count, path }) => [thing, count, path]) : null,
    items.map(({ article, index, thing }) => [
      article.digest,
      index,
      thing,
      // Whose claims they are, and where those names lead.
      article.speakers.map((key) => linkTo(foundKey(key))),
    ]),
  ];
}
