import type { NavLink } from "../model/lists.ts";
import { pagerInputs } from "../model/pager.ts";
import type { Site } from "../model/site.ts";
import { MIN_LETTERS } from "../names/initial.ts";
import type { FigurePage } from "../said/figures.ts";
import { ownWordsPlace } from "../said/paths.ts";
import type { Quotation } from "../said/quotations.ts";
import type { QuotePage } from "../said/quotePages.ts";
import { SHOWN_OF_SPEAKER, type Speaker, type SpeakerPage } from "../said/speakers.ts";
import { hashes } from "./hashes.ts";
import { addLinks, type Inputs } from "./input.ts";
import { linkedName } from "./name.ts";

/** A quotation, or a figure: its words are in the article. */
export function addQuotation(to: Inputs, { article, index }: Pick<Quotation, "article" | "index">): void {
  to.number(article.quotedFace);
  to.number(index);
}

/** Which ways through the quotations there are. */
function addViews(to: Inputs, { speakerPages, said }: Site): void {
  to.add(Number(speakerPages.length > 0), Number(said.topics.length > 0));
}

const lists = hashes<QuotePage["list"]>();

/** What all pages of a list of quotations say. */
const listInput = (list: QuotePage["list"], site: Site): number =>
  lists(site, list, (to) => {
    const { kind, title, path, trail, years } = list;
    to.add(kind, title, path);
    addLinks(to, trail);
    addLinks(to, years);
  });

export function quotesInputs({ list, items, number, of }: QuotePage, site: Site, to: Inputs): void {
  to.add(listInput(list, site), ...pagerInputs(number, of));
  if (number === 1) to.add(list.count);
  addViews(to, site);
  for (const one of items) {
    addQuotation(to, one);
    to.number(linkedName(one.by, site));
  }
}

/** A speaker's name, and how much they say. */
function addSpeaker(to: Inputs, { name, quotations }: Speaker, site: Site): void {
  to.add(linkedName(name, site), name.filed, ownWordsPlace(name), quotations.length);
}

const linkLists = hashes<readonly NavLink[]>();

/** Where the letters of a list begin: all its pages say so. */
const lettersInput = (letters: readonly NavLink[], site: Site): number =>
  linkLists(site, letters, (to) => addLinks(to, letters));

export function speakersInputs(page: SpeakerPage, site: Site, to: Inputs): void {
  const { items, number, of, total, letters, most } = page;
  to.add(...pagerInputs(number, of), Number(total < MIN_LETTERS), lettersInput(letters, site));
  if (number === 1) to.add(total);
  if (number === 1) for (const one of most) addSpeaker(to, one, site);
  addViews(to, site);
  for (const one of items) {
    addSpeaker(to, one, site);
    for (const quotation of one.quotations.slice(0, SHOWN_OF_SPEAKER)) addQuotation(to, quotation);
  }
}

export function figuresInputs(page: FigurePage, site: Site, to: Inputs): void {
  const { items, number, of, list } = page;
  const { total, things, letters, anchors, most } = list;
  to.add(...pagerInputs(number, of), Number(things < MIN_LETTERS), lettersInput(letters, site));
  if (number === 1) to.add(total, things);
  if (number === 1) for (const { thing, count, path } of most) to.add(thing, count, path);
  let counted: string | null = null;
  for (const one of items) {
    const { article, index, thing } = one;
    // Figures of one thing stand together.
    to.number(Number(thing === counted));
    if (thing !== counted) to.add(thing, anchors.get(thing) ?? "");
    counted = thing;
    addQuotation(to, one);
    const by = article.figures[index]?.by ?? null;
    to.number(linkedName(by === null ? null : site.foundKey(by), site));
  }
}
