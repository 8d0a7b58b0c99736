import { sha256Of } from "../read/sha256.ts";
import { numberingOf } from "../shared/numbering.ts";
import type { CardKeeping } from "../site/cards/cardKeeping.ts";
import { recordOf } from "../site/cards/record.ts";
import { StoredCard } from "../site/cards/storedCard.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";
import { NOTHING } from "./inBytes.ts";
import { type KnownPage, keepOnPages } from "./onPages.ts";

/*
 * The cards of all articles of the last build, on pages as their gists are (`gistBook.ts`): the first page says which text
 * each number stands for, and which the other pages are. They hold about 128 cards each, in bytes as they are in memory.
 */

/** The card of an article, by a hash of all that it is made from. */
export interface BookedCard {
  readonly key: string;
  readonly card: StoredCard;
}

export interface CardBook {
  /** The card that the last build made from the same. @param key a hash of all that it is made from. */
  get(key: string): StoredCard | null;
  /** Keeps the cards of all articles of this build for the next one. */
  keep(cards: readonly BookedCard[]): void;
}

/** The first page, as JSON. */
type FirstPage = readonly [texts: readonly (string | null)[], pages: readonly string[]];

/**
 * The beginning of another page, as JSON behind its length; the records of its cards follow. Its name follows from all the rest, and tells whether
 * it is of the same build as the first page.
 */
type PageHead = readonly [
  name: string,
  needs: readonly number[],
  keys: readonly string[],
  sizes: readonly number[],
];

/** A page of the last build, and the numbers of the texts of its cards. */
interface CardPage extends KnownPage {
  readonly needs: readonly number[];
}

/** Opens the book of the last build; an empty one if there is none. What can't be read of it is missing. @param keepPiece keeps its records. */
export function openCardBook(cache: Cache, keepPiece: CardKeeping["piece"]): CardBook {
  const firstKey = `the cards of the last build ${codeVersion()}`;
  const keyOf = (at: number) => `${firstKey}, page ${at}`;
  const first: FirstPage | null = fromJson(cache.get(firstKey));
  const texts = numberingOf(first?.[0] ?? []);
  const cards = new Map<string, StoredCard>();
  const pages = (first?.[1] ?? []).map((name, at): CardPage | null => {
    const bytes = cache.get(keyOf(at));
    const head = bytes && headIn(bytes);
    if (!bytes || !head || head[0] !== name) return null;
    const [, needs, keys, sizes] = head;
    // A copy begins at a multiple of eight, and holds nothing else in memory.
    const { buffer } = new Uint8Array(bytes.subarray(BEGIN + beginOf(bytes)));
    const piece = keepPiece(buffer, texts.wordOf);
    let from = 0;
    for (const [index, key] of keys.entries()) {
      cards.set(key, new StoredCard(piece, from));
      from += sizes[index] ?? 0;
    }
    return { name, needs, keys };
  });
  return {
    get: (key) => cards.get(key) ?? null,
    keep(now) {
      const write = (on: readonly BookedCard[], at: number): CardPage => {
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

/** How many bytes the length of the head takes. */
const BEGIN = 4;

const beginOf = (page: Uint8Array): number => new DataView(page.buffer, page.byteOffset).getUint32(0);

function headIn(page: Uint8Array): PageHead | null {
  return page.length === 0 ? null : fromJson(page.subarray(BEGIN, BEGIN + beginOf(page)));
}

function pageOf(
  cards: readonly BookedCard[],
  numberOf: (text: string) => number,
): readonly [CardPage, Uint8Array] {
  const numbers = new Set<number>();
  const needed = (text: string) => {
    const number = numberOf(text);
    numbers.add(number);
    return number;
  };
  const records = cards.map(({ card }) => recordOf(card.head, needed));
  const needs = [...numbers];
  const keys = cards.map(({ key }) => key);
  const sizes = records.map(({ length }) => length);
  const all = Buffer.concat(records);
  const name = sha256Of(`${JSON.stringify([needs, keys, sizes])} ${sha256Of(all)}`);
  const head = inJson([name, needs, keys, sizes] satisfies PageHead);
  const begin = Buffer.alloc(BEGIN);
  begin.writeUInt32BE(head.length);
  return [{ name, needs, keys }, Buffer.concat([begin, head, all])];
}

const inJson = (page: FirstPage | PageHead): Uint8Array => Buffer.from(JSON.stringify(page));

/** The type isn't checked: it is what was kept. */
const fromJson = (bytes: Uint8Array | null) =>
  bytes === null || bytes.length === 0
    ? null
    : JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
