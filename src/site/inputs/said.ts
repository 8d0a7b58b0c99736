import type { Site } from "../model/site.ts";
import type { FigurePage } from "../said/figures.ts";
import { ownWordsPlace } from "../said/paths.ts";
import type { Quotation } from "../said/quotations.ts";
import type { QuotePage } from "../said/quotePages.ts";
import { SHOWN_OF_SPEAKER, type Speaker, type SpeakerPage } from "../said/speakers.ts";
import { type Input, linksInputs } from "./input.ts";
import { linkedName } from "./name.ts";

/** A quotation: its words are in the article. */
export const quotationInputs = ({ article, index }: Quotation): readonly Input[] => [
  article.face,
  article.words,
  index,
];

/** Which ways through the quotations there are. */
const views = ({ speakerPages, said }: Site): readonly Input[] => [
  Number(speakerPages.length > 0),
  Number(said.topics.length > 0),
];

export function quotesInputs({ list, items, number, of }: QuotePage, site: Site): readonly Input[] {
  const { kind, title, path, trail, count, years } = list;
  return [
    ...[kind, title, path, count, number, of],
    ...linksInputs(trail),
    ...linksInputs(years),
    ...views(site),
    ...items.flatMap((one) => [...quotationInputs(one), linkedName(one.by, site)]),
  ];
}

const speakerInputs = ({ name, quotations }: Speaker, site: Site): readonly Input[] => [
  linkedName(name, site),
  ...[name.filed, ownWordsPlace(name), quotations.length],
];

export function speakersInputs(page: SpeakerPage, site: Site): readonly Input[] {
  const { items, number, of, total, letters, most } = page;
  return [
    ...[number, of, total],
    ...linksInputs(letters),
    ...(number === 1 ? most.flatMap((one) => speakerInputs(one, site)) : []),
    ...views(site),
    ...items.flatMap((one) => [
      ...speakerInputs(one, site),
      ...one.quotations.slice(0, SHOWN_OF_SPEAKER).flatMap(quotationInputs),
    ]),
  ];
}

export function figuresInputs(page: FigurePage, site: Site): readonly Input[] {
  const { items, number, of, total, things, letters, most } = page;
  return [
    ...[number, of, total, things],
    ...linksInputs(letters),
    ...(number === 1 ? most.flatMap(({ thing, count, path }) => [thing, count, path]) : []),
    ...items.flatMap(({ article, index, thing }) => {
      const by = article.figures[index]?.by ?? null;
      return [
        article.face,
        article.words,
        index,
        thing,
        linkedName(by === null ? null : site.foundKey(by), site),
      ];
    }),
  ];
}
