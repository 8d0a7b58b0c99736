import { sha256Of } from "../../read/sha256.ts";
import { enlarged } from "../../shared/enlarged.ts";
import { hashOfText, mixedHashes } from "../../text/mixedHash.ts";
import type { Card } from "../cards/card.ts";
import type { NavLink } from "../model/lists.ts";
import type { Site } from "../model/site.ts";

/**
 * What the bytes of a page depend on. Two pages with the same path, the same inputs and the same of `siteInputs` are the same,
 * as long as the code is. More than is needed costs only time; less would leave a page as it was.
 */
export type Input = string | number;

/**
 * Takes what a page depends on. The inputs of tens of thousands of pages, two hundred for each, are listed in each build. So they are numbers in
 * one list that is filled again and again: a text counts as its hash, and what many pages have of an article or a name is one number.
 */
export interface Inputs {
  add(...some: readonly Input[]): void;
  /** The same of one number. */
  number(one: number): void;
  /** All that a function adds, as one number of 53 bits. */
  folded(add: () => void): number;
  /** The SHA-256 of all that a function adds, in hexadecimal; null if it was said that the page is made anew each time. */
  hashed(add: () => void): string | null;
  /** Says so. */
  anew(): void;
}

export function inputs(): Inputs {
  let list = new Float64Array(1024);
  let length = 0;
  let isAnew = false;
  const mixed = mixedHashes(1);
  const number = (one: number): void => {
    if (length === list.length) list = enlarged(list, new Float64Array(2 * length));
    list[length] = one;
    length += 1;
  };
  return {
    number,
    add(...some) {
      for (const one of some) number(typeof one === "number" ? one : hashOfText(one));
    },
    folded(add) {
      const from = length;
      add();
      for (let at = from; at < length; at += 1) mixed.addNumber(0, list[at] ?? 0);
      length = from;
      return mixed.end(0);
    },
    hashed(add) {
      [length, isAnew] = [0, false];
      add();
      return isAnew ? null : sha256Of(new Uint8Array(list.buffer, 0, length * list.BYTES_PER_ELEMENT));
    },
    anew() {
      isAnew = true;
    },
  };
}

/** What every page depends on: how the archive is called, where it is, and what it says of itself. */
export function siteInputs({
  archive,
  language: pages,
  baseUrl,
  prefix,
  hasOriginals,
  feeds,
}: Site): readonly Input[] {
  const { title, description, language, offline } = archive;
  const hasFeeds = [feeds.all.length > 0, feeds.day !== null].map(Number);
  return [
    title,
    description,
    language,
    pages,
    baseUrl ?? "",
    prefix,
    Number(hasOriginals),
    Number(offline),
    ...hasFeeds,
  ];
}

/** What lists show of some articles, and how many these are. */
export function addCards(to: Inputs, cards: readonly Card[]): void {
  to.number(cards.length);
  for (const { face } of cards) to.number(face);
}

export function addLink(to: Inputs, link: NavLink | null | undefined): void {
  if (link) to.add(link.name, link.path);
  else to.add("");
}

export function addLinks(to: Inputs, links: readonly NavLink[]): void {
  to.number(links.length);
  for (const { name, path } of links) to.add(name, path);
}
