import { openSync, readSync } from "node:fs";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Card } from "./card.ts";
import { type FiledHead, headOf, parsed } from "./filed.ts";
import { kept } from "./kept.ts";
import { lean } from "./lean.ts";
import { known, type Shelf } from "./shelf.ts";

/** An article that was put away. */
export interface Place extends Omit<FiledHead, "card"> {
  /** Reads its bytes from one place to another. */
  readonly part: (from: number, to: number) => Uint8Array;
}

/**
 * How many articles that were read are kept: as many as a page shows side by side. Of 200 hardly one more was asked for again, and V8 copied
 * all of them each time it cleared up.
 */
const MOST_KEPT = 32;

/** Reads articles that were put away. @param places by their ids. */
export function packedShelf(places: ReadonlyMap<string, Place>): Omit<Shelf, "cards"> {
  const read = kept(MOST_KEPT, (id: string): SiteArticle => {
    const { article, part } = known(places.get(id), id);
    return parsed(part(0, article));
  });
  return {
    read: ({ id }) => read(id),
    excerpt({ id }, list, index) {
      const { article, first, ends, part } = known(places.get(id), id);
      const place = first[list] + index;
      const to = ends[place];
      return to === undefined ? null : parsed(part(ends[place - 1] ?? article, to));
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
  /** Where the head of each article lies in it, and where its bytes begin. */
  readonly places: readonly SharedPlace[];
}

export interface SharedPlace {
  readonly head: readonly [from: number, to: number];
  readonly at: number;
}

/** The articles that another thread has put away. The file stays open as long as the thread runs. */
export function sharedShelf({ path, places: shared }: SharedArticles): Shelf {
  const file = openSync(path, "r");
  const part = (from: number, to: number) => partOf(file, from, to);
  const places = new Map<string, Place>();
  const cards: Card[] = [];
  const slim = lean();
  for (const { head, at } of shared) {
    const { card, article, ends, first } = headOf(part(...head));
    cards.push(slim(card));
    places.set(card.id, { article, ends, first, part: (from, to) => part(at + from, at + to) });
  }
  return { cards, ...packedShelf(places) };
}
