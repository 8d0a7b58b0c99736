import { sha256Of } from "../read/sha256.ts";
import { numberingOf } from "../shared/numbering.ts";
import type { FiledHead } from "../site/cards/filed.ts";
import { cardsIn, type NumberedCard, numberedCard } from "../site/cards/numbered.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";
import { type KnownPage, keepOnPages } from "./onPages.ts";

/*
 * The cards of all articles of the last build, on pages as their gists are (`gistBook.ts`): the first page says which text
 * each number stands for, and which the other pages are. They hold about 128 cards each.
 */

/** The head of an article, by a hash of all that it is made from. */
export interface BookedHead {
  readonly key: string;
  readonly head: FiledHead;
}

export interface CardBook {
  /** The head that the last build made from the same. @param key a hash of all that it is made from. */
  get(key: string): FiledHead | null;
  /** Keeps the heads of all articles of this build for the next one. */
  keep(heads: readonly BookedHead[]): void;
}

/** The first page, as JSON. */
type FirstPage = readonly [texts: readonly (string | null)[], pages: readonly string[]];

/** Another page, as JSON. Its name follows from the rest, and tells whether it is of the same build as the first page. */
type Page = readonly [name: string, needs: readonly number[], rows: readonly Row[]];

type Row = readonly [key: string, head: Omit<FiledHead, "card">, card: NumberedCard];

/** A page of the last build, and the numbers of the texts of its cards. */
interface CardPage extends KnownPage {
  readonly needs: readonly number[];
}

/** Opens the book of the last build; an empty one if there is none. What can't be read of it is missing. */
export function openCardBook(cache: Cache): CardBook {
  const firstKey = `the cards of the last build ${codeVersion()}`;
  const keyOf = (at: number) => `${firstKey}, page ${at}`;
  const first: FirstPage | null = fromJson(cache.get(firstKey));
  const texts = numberingOf(first?.[0] ?? []);
  const heads = new Map<string, FiledHead>();
  const cardOf = cardsIn(texts);
  const pages = (first?.[1] ?? []).map((name, at) => {
    const page: Page | null = fromJson(cache.get(keyOf(at)));
    if (page === null || page[0] !== name) return null;
    const [, needs, rows] = page;
    for (const [key, { article, ends, first: own }, card] of rows)
      heads.set(key, { card: cardOf(card), article, ends, first: own });
    return { name, needs, keys: rows.map(([key]) => key) };
  });
  return {
    get: (key) => heads.get(key) ?? null,
    keep(now) {
      const write = (on: readonly BookedHead[], at: number): CardPage => {
        const [page, bytes] = pageOf(on, texts.numberOf);
        cache.put(keyOf(at), bytes);
        return page;
      };
      const next = keepOnPages(now, pages, write, (at) => cache.put(keyOf(at), NOTHING));
      if (next === null) return;
      const isNeeded = new Uint8Array(texts.size());
      for (const { needs } of next) for (const number of needs) isNeeded[number] = 1;
      const list = Array.from(isNeeded, (needed, number) => (needed === 1 ? texts.wordOf(number) : null));
      cache.put(firstKey, inJson([list, next.map(({ name }) => name)] satisfies FirstPage));
    },
  };
}

const NOTHING = new Uint8Array();

function pageOf(
  heads: readonly BookedHead[],
  numberOf: (text: string) => number,
): readonly [CardPage, Uint8Array] {
  const numbers = new Set<number>();
  const needed = (text: string) => {
    const number = numberOf(text);
    numbers.add(number);
    return number;
  };
  const rows = heads.map(
    ({ key, head: { card, article, ends, first } }): Row => [
      key,
      { article, ends, first },
      numberedCard(card, needed),
    ],
  );
  const needs = [...numbers];
  const name = sha256Of(JSON.stringify([needs, rows]));
  const keys = heads.map(({ key }) => key);
  return [{ name, needs, keys }, inJson([name, needs, rows] satisfies Page)];
}

const inJson = (page: FirstPage | Page): Uint8Array => Buffer.from(JSON.stringify(page));

/** The type isn't checked: it is what was kept. */
const fromJson = (bytes: Uint8Array | null) =>
  bytes === null || bytes.length === 0
    ? null
    : JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
