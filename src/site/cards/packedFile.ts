import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Outcome, Problem } from "../../problem.ts";
import { append } from "../../shared/append.ts";
import { numbering } from "../../shared/numbering.ts";
import { inWords } from "../../write/disk.ts";
import { HashRows } from "../../write/hashRows.ts";
import { type CardKeeping, cardsInFile, cardsInMemory } from "./cardKeeping.ts";
import { type Filed, fileOf, headOf } from "./filed.ts";
import { packedShelf, partOf, type ReadPart, type SharedArticles } from "./packedShelf.ts";
import { known, type Shelf } from "./shelf.ts";
import type { StoredCard } from "./storedCard.ts";

/** Articles that are put away one after the other, and then read one by one. */
export interface PackedArticles extends Shelf {
  /** In the order in which they were put away, or that was said to be the order of their days. */
  readonly cards: readonly StoredCard[];
  /** The articles of which no card could be made. */
  readonly problems: readonly Problem[];
  /** Puts an article away, and remembers its card. */
  add(article: SiteArticle): void;
  /** The same of one that was made ready by `fileOf`. @returns what stays in memory of it; null if no card could be made of it. */
  take(filed: Outcome<Filed | null>): StoredCard | null;
  /** Says what gives the bytes of articles that the last build put away, when they are needed. @param bytesOf by the hash that they were taken with. */
  readLater(bytesOf: (inputs: string) => Uint8Array): void;
  /** Takes one that the last build put away. @param inputs a hash of all that it is made from. @returns its card here. */
  takeLater(card: StoredCard, inputs: string): StoredCard;
  /** Says that there are so many articles that what their cards say is to lie in the file, before there is any. */
  keepCardsInFile(): void;
  /** Keeps records of cards of the last build. */
  readonly piece: CardKeeping["piece"];
  /** How many of them weren't known from the last build. */
  fresh(): number;
  /** What another thread needs to read the same articles with `sharedShelf`; the file is complete when it is asked for. */
  share(): SharedArticles;
  /** Removes the file. */
  close(): void;
}

/** So many bytes are written at once. */
const CHUNK = 2 ** 20;

/**
 * Keeps articles in one file, so that only their cards are in memory. It is made when there is something to put into it, and everything
 * that uses it throws when it can't be written.
 * @param pathOf gives the path of a file that nothing else uses; it is removed at the end.
 */
export function packedArticles(pathOf: () => string): PackedArticles {
  let open: { readonly path: string; readonly file: number } | null = null;
  const opened = () => {
    if (open !== null) return open;
    const path = pathOf();
    open = { path, file: inWords(path, "be written", () => openSync(path, "w+")) };
    return open;
  };
  const texts = numbering();
  const cards: StoredCard[] = [];
  /** For each of them where its bytes begin in the file; of those that aren't there, which of the hashes is theirs, as a number below 0. */
  const parts: number[] = [];
  const later = new HashRows<string>();
  let laterCount = 0;
  let laterBytes: ((inputs: string) => Uint8Array) | undefined;
  const added = new Map<string, number>();
  let places: ReadonlyMap<string, number> = added;
  const problems: Problem[] = [];
  let [end, pending, pendingBytes] = [0, [] as Uint8Array[], 0];
  const flush = () => {
    const { path, file } = opened();
    if (pendingBytes > 0) inWords(path, "be written", () => writeAll(file, Buffer.concat(pending)));
    [pending, pendingBytes] = [[], 0];
  };
  /** Puts bytes at the end. @returns where that is. */
  const put = (bytes: Uint8Array): number => {
    const at = end;
    pending.push(bytes);
    end += bytes.length;
    pendingBytes += bytes.length;
    if (pendingBytes > CHUNK) flush();
    return at;
  };
  const readerOf =
    (part: number): ReadPart =>
    (from, to) => {
      if (part < 0) return known(laterBytes, "of the last build")(later.get(-1 - part)).subarray(from, to);
      flush();
      return partOf(opened().file, part + from, part + to);
    };
  const find = (id: string) => {
    const place = places.get(id) ?? -1;
    const [card, part] = [cards[place], parts[place] ?? 0];
    return card && { card, part: readerOf(part) };
  };
  const remember = (card: StoredCard, part: number) => {
    added.set(card.id, cards.length);
    cards.push(card);
    parts.push(part);
    return card;
  };
  const fill = (bytes: Uint8Array, from: number) => {
    if (from + bytes.length > end - pendingBytes) flush();
    readSync(opened().file, bytes, 0, bytes.length, from);
  };
  let keeping = cardsInMemory(texts, { put, fill });
  let fresh = 0;
  const take = ({ value: filed, problems: failed }: Outcome<Filed | null>) => {
    append(problems, failed);
    if (filed === null) return null;
    fresh += 1;
    return remember(keeping.add(headOf(filed.head)), put(filed.bytes));
  };
  return {
    cards,
    problems,
    ...packedShelf(find),
    add: (article) => void take(fileOf(article)),
    take,
    readLater(bytesOf) {
      laterBytes = bytesOf;
    },
    takeLater(card, inputs) {
      later.set(laterCount, inputs);
      laterCount += 1;
      return remember(keeping.again(card), -laterCount);
    },
    keepCardsInFile() {
      keeping = cardsInFile(texts, { put, fill });
    },
    piece: (memory, textOf) => keeping.piece(memory, textOf),
    arrange(ordered, placesInOrder) {
      const former = ordered.map(({ id }) => places.get(id) ?? -1);
      const inOrder = former.map((place) => ({
        card: known(cards[place], "put away"),
        part: parts[place] ?? 0,
      }));
      for (const [place, { card, part }] of inOrder.entries()) {
        cards[place] = card;
        parts[place] = part;
      }
      // One table for this and for the site.
      places = placesInOrder;
      added.clear();
      keeping.arrange(cards);
    },
    fresh: () => fresh,
    share() {
      const { memory, inFile, numberOf } = keeping.share(cards);
      const shared = new Float64Array(3 * cards.length);
      for (const [index, card] of cards.entries()) {
        const part = parts[index] ?? 0;
        const begin = part >= 0 ? part : put(readerOf(part)(0, card.end));
        shared.set([numberOf(card), card.from, begin], 3 * index);
      }
      flush();
      const words = Array.from({ length: texts.size() }, (_, number) => texts.wordOf(number));
      // No card comes any more.
      texts.forget();
      return {
        path: opened().path,
        ...(memory && { memory }),
        places: { pieces: inFile, isLarge: memory === null, texts: words, places: shared },
      };
    },
    close() {
      if (open === null) return;
      closeSync(open.file);
      rmSync(open.path, { force: true });
    },
  };
}

/** The system may write less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
