import type { NavLink } from "../model/lists.ts";
import type { FigurePage } from "../said/figures.ts";
import type { Quotation } from "../said/quotations.ts";
import type { QuotePage } from "../said/quotePages.ts";
import { SHOWN, type Speaker, type SpeakerPage } from "../said/speakers.ts";
import { type Json, type Known, linkTo } from "./common.ts";

const links = (of: readonly NavLink[]): Json => of.map(({ name, path }) => [name, path]);

/** What a page of quotations shows. */
export function quoteInputs({ list, number, of, items }: QuotePage, known: Known): Json {
  const { kind, title, path, trail, count, years } = list;
  return [
    ...[kind, title, path, count, number, of],
    links(trail),
    links(years),
    views(known),
    items.map((one) => quotation(one, known)),
  ];
}

/** Which views of the quotations there are. */
const views = ({ site: { speakerPages, said } }: Known): Json => [
  speakerPages.length > 0,
  said.topics.length > 0,
];

/** A quotation is told by its article and its place there. */
const quotation = ({ article, said, by }: Quotation, { site, hashOf }: Known): Json => [
  hashOf(article),
  said.p,
  said.parts.join(" "),
  said.speaker,
  linkTo(by ?? undefined),
  linkTo(said.entity === null ? undefined : site.foundKey(said.entity)),
];

/** What a page of speakers shows. */
export function speakerInputs(page: SpeakerPage, known: Known): Json {
  const { items, number, of, total, letters, most } = page;
  const counted = ({ name, quotations }: Speaker): Json => [linkTo(name), name.filed, quotations.length];
  return [
    ...[number, of, total, links(letters), views(known)],
    number === 1 ? most.map(counted) : null,
    items.map((one) => [counted(one), one.quotations.slice(0, SHOWN).map((said) => quotation(said, known))]),
  ];
}

/** What a page of figures shows. */
export function figureInputs(page: FigurePage, { site, hashOf }: Known): Json {
  const { items, number, of, total, things, letters, most } = page;
  return [
    ...[number, of, total, things, links(letters)],
    number === 1 ? most.map(({ thing, count, path }) => [thing, count, path]) : null,
    items.map(({ article, figure, thing }) => [
      hashOf(article),
      [...figure.at],
      thing,
      linkTo(figure.claimant?.entity ? site.foundKey(figure.claimant.entity) : undefined),
    ]),
  ];
}
