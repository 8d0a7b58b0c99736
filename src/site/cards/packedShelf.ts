import { openSync, readSync } from "node:fs";
import type { SiteArticle } from "../../entry/schema.ts";
import { parsed } from "./filed.ts";
import { kept } from "./kept.ts";
import { known, type Shelf } from "./shelf.ts";
import { recordsIn, StoredCard } from "./storedCard.ts";

/** Reads the bytes of an article from one place to another. */
export type ReadPart = (from: number, to: number) => Uint8Array;

/** An article that was put away. */
interface Place {
  readonly card: StoredCard;
  readonly part: ReadPart;
}

/**
 * How many articles that were read are kept: as many as a page shows side by side. Of 200 hardly one more was asked for again, and V8 copied
 * all of them each time it cleared up.
 */
const MOST_KEPT = 32;

/** Reads articles that were put away. @param find finds one by its id. */
export function packedShelf(find: (id: string) => Place | undefined): Omit<Shelf, "cards"> {
  const read = kept(MOST_KEPT, (id: string): SiteArticle => {
    const { card, part } = known(find(id), id);
    return parsed(part(0, card.article));
  });
  return {
    read: ({ id }) => read(id),
    excerpt({ id }, list, index) {
      const { card, part } = known(find(id), id);
      const place = card.first(list) + index;
      const to = card.endOf(place);
      return to === undefined ? null : parsed(part(card.endOf(place - 1) ?? card.article, to));
    },
  };
}

/** A larger part gets memory of its own. */
const SMALL = 2 ** 18;
const small = Buffer.allocUnsafe(SMALL);

/** Reads a part of an open file. @returns bytes that are right only until the next part is read: most are parsed at once. */
export function partOf(file: number, from: number, to: number): Uint8Array {
  const length = to - from;
  const part = length > SMALL ? Buffer.allocUnsafe(length) : small.subarray(0, length);
  readSync(file, part, 0, length, from);
  return part;
}

/** The articles of another thread. */
export interface SharedArticles {
  /** The file that they lie in. */
  readonly path: string;
  /** The memory that their cards lie in. A thread of another process reads it from the file. */
  readonly memory?: readonly SharedArrayBuffer[];
  readonly places: SharedPlaces;
}

export interface SharedPlaces {
  /** Where each piece of the memory begins in the file, and its size. */
  readonly pieces: readonly (readonly [begin: number, size: number])[];
  /** The texts that cards have in common, by their numbers. */
  readonly texts: readonly string[];
  /** For each article the piece in which its card lies, where it begins there, and where its bytes begin in the file. */
  readonly places: Float64Array;
}

/** The articles that another thread has put away. The file stays open as long as the thread runs. */
export function sharedShelf({ path, memory, places: shared }: SharedArticles): Shelf {
  const file = openSync(path, "r");
  const { pieces, texts, places } = shared;
  const textOf = (number: number) => texts[number] ?? "";
  const records = pieces.map(([begin, size], piece) =>
    recordsIn(memory?.[piece] ?? memoryIn(file, begin, size), textOf),
  );
  const cards: StoredCard[] = [];
  const indexes = new Map<string, number>();
  const begins = new Float64Array(places.length / 3);
  for (const [index] of begins.entries()) {
    const [piece = 0, from = 0, begin = 0] = places.subarray(3 * index, 3 * index + 3);
    const card = new StoredCard(known(records[piece], "card"), from);
    begins[index] = begin;
    indexes.set(card.id, index);
    cards.push(card);
  }
  const find = (id: string) => {
    const index = indexes.get(id) ?? -1;
    const [card, begin] = [cards[index], begins[index] ?? 0];
    return card && { card, part: (from: number, to: number) => partOf(file, begin + from, begin + to) };
  };
  return { cards, ...packedShelf(find) };
}

function memoryIn(file: number, begin: number, size: number): ArrayBuffer {
  const memory = new ArrayBuffer(size);
  readSync(file, new Uint8Array(memory), 0, size, begin);
  return memory;
}
