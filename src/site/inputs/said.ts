import type { Site } from "../model/site.ts";
import type { FigurePage } from "../said/figures.ts";
import { ownWordsPlace } from "../said/paths.ts";
import type { Quotation } from "../said/quotations.ts";
import type { QuotePage } from "../said/quotePages.ts";
import { SHOWN_OF_SPEAKER, type Speaker, type SpeakerPage } from "../said/speakers.ts";
import { hashes } from "./hashes.ts";
import { addLinks, type Input } from "./input.ts";
import { linkedName } from "./name.ts";

/** A quotation: its words are in the article. */
export function addQuotation(to: Input[], { article, index }: Quotation): void {
  to.push(article.quotedFace, index);
}

/** Which ways through the quotations there are. */
function addViews(to: Input[], { speakerPages, said }: Site): void {
  to.push(Number(speakerPages.length > 0), Number(said.topics.length > 0));
}

export function quotesInputs({ list, items, number, of }: QuotePage, site: Site): readonly Input[] {
  const { kind, title, path, trail, count, years } = list;
  const to: Input[] = [kind, title, path, count, number, of];
  addLinks(to, trail);
  addLinks(to, years);
  addViews(to, site);
  for (const one of items) {
    addQuotation(to, one);
    to.push(linkedName(one.by, site));
  }
  return to;
}

const speakers = hashes<Speaker>();

/** A speaker's name, and how much they say: those who say most are on every page. */
const speakerInput = (one: Speaker, site: Site): Input =>
  speakers(site, one, () => {
    const { name, quotations } = one;
    return [linkedName(name, site), name.filed, ownWordsPlace(name), quotations.length];
  });

export function speakersInputs(page: SpeakerPage, site: Site): readonly Input[] {
  const { items, number, of, total, letters, most } = page;
  const to: Input[] = [number, of, total];
  addLinks(to, letters);
  if (number === 1) for (const one of most) to.push(speakerInput(one, site));
  addViews(to, site);
  for (const one of items) {
    to.push(speakerInput(one, site));
    for (const quotation of one.quotations.slice(0, SHOWN_OF_SPEAKER)) addQuotation(to, quotation);
  }
  return to;
}

export function figuresInputs(page: FigurePage, site: Site): readonly Input[] {
  const { items, number, of, total, things, letters, most } = page;
  const to: Input[] = [number, of, total, things];
  addLinks(to, letters);
  if (number === 1) for (const { thing, count, path } of most) to.push(thing, count, path);
  for (const { article, index, thing } of items) {
    const by = article.figures[index]?.by ?? null;
    to.push(article.quotedFace, index, thing);
    to.push(linkedName(by === null ? null : site.foundKey(by), site));
  }
  return to;
}
