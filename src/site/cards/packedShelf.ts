import { openSync, readSync } from "node:fs";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Card } from "./card.ts";
import { CardPiece, recordsIn } from "./cardPiece.ts";
import { cardWindows, type FillFrom, type PieceInFile } from "./cardWindows.ts";
import { parsed } from "./filed.ts";
import { FiledCard, hotNumbers } from "./filedCard.ts";
import { kept } from "./kept.ts";
import { known, type Shelf } from "./shelf.ts";
import { StoredCard } from "./storedCard.ts";

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
  /** Where each piece of the memory lies in the file. */
  readonly pieces: readonly PieceInFile[];
  /** Whether the pieces stay in the file. */
  readonly isLarge: boolean;
  /** The texts that cards have in common, by their numbers. */
  readonly texts: readonly string[];
  /** For each article the piece in which its card lies, where it begins there, and where its bytes begin in the file. */
  readonly places: Float64Array;
}

/** The articles that another thread has put away. The file stays open as long as the thread runs. */
export function sharedShelf({ path, memory, places: shared }: SharedArticles): Shelf {
  const file = openSync(path, "r");
  const { pieces, isLarge, texts, places } = shared;
  const textOf = (number: number) => texts[number] ?? "";
  const fill = (bytes: Uint8Array, from: number) => void readSync(file, bytes, 0, bytes.length, from);
  const leave = cardWindows(fill);
  const records = pieces.map((place, index) => {
    const piece = new CardPiece(textOf, isLarge ? null : recordsIn(memory?.[index] ?? memoryIn(fill, place)));
    if (isLarge) leave(piece, place);
    return piece;
  });
  const hot = hotNumbers(isLarge ? places.length / 3 : 0);
  const cards: StoredCard[] = [];
  const indexes = new Map<string, number>();
  const begins = new Float64Array(places.length / 3);
  for (const [index] of begins.entries()) {
    const [number = 0, from = 0, begin = 0] = places.subarray(3 * index, 3 * index + 3);
    const piece = known(records[number], "card");
    const card = isLarge ? new FiledCard(piece, from, hot, index) : new StoredCard(piece, from);
    begins[index] = begin;
    indexes.set(card.id, index);
    cards.push(card);
  }
  const { find, arrange } = finding(file, { cards, begins, places: indexes });
  return { cards, ...packedShelf(find), arrange };
}

/** Articles in a file. */
interface InFile {
  readonly cards: readonly Card[];
  /** Where the bytes of each begin. */
  readonly begins: Float64Array;
  /** Which of them each is, by its id. */
  readonly places: ReadonlyMap<string, number>;
}

/** Finds articles in a file. In a function of its own, so that nothing is kept of the order in which they came. */
function finding(file: number, first: InFile) {
  let now = first;
  const find = (id: string): Place | undefined => {
    const place = now.places.get(id) ?? -1;
    const [card, begin] = [now.cards[place], now.begins[place] ?? 0];
    return card instanceof StoredCard
      ? { card, part: (from, to) => partOf(file, begin + from, begin + to) }
      : undefined;
  };
  const arrange: Shelf["arrange"] = (cards, places) => {
    const former = now;
    const begins = Float64Array.from(cards, ({ id }) => former.begins[former.places.get(id) ?? -1] ?? 0);
    // One table for this and for the site.
    now = { cards, begins, places };
  };
  return { find, arrange };
}

function memoryIn(fill: FillFrom, [begin, size]: PieceInFile): ArrayBuffer {
  const memory = new ArrayBuffer(size);
  fill(new Uint8Array(memory), begin);
  return memory;
}
