import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Outcome, Problem } from "../../problem.ts";
import { append } from "../../shared/append.ts";
import { numbering } from "../../shared/numbering.ts";
import { inWords } from "../../write/disk.ts";
import { cardMemory } from "./cardMemory.ts";
import { type Filed, fileOf, headOf } from "./filed.ts";
import { packedShelf, partOf, type ReadPart, type SharedArticles } from "./packedShelf.ts";
import type { Shelf } from "./shelf.ts";
import type { StoredCard } from "./storedCard.ts";

/** Articles that are put away one after the other, and then read one by one. */
export interface PackedArticles extends Shelf {
  /** In the order in which they were put away. */
  readonly cards: readonly StoredCard[];
  /** The articles of which no card could be made. */
  readonly problems: readonly Problem[];
  /** Puts an article away, and remembers its card. */
  add(article: SiteArticle): void;
  /** The same of one that was made ready by `fileOf`. @returns what stays in memory of it; null if no card could be made of it. */
  take(filed: Outcome<Filed | null>): StoredCard | null;
  /** Takes one that the last build put away. @param bytes gives its bytes when they are needed. */
  takeLater(card: StoredCard, bytes: () => Uint8Array): void;
  /** How many of them weren't known from the last build. */
  fresh(): number;
  /** What another thread needs to read the same articles with `sharedShelf`; the file is complete when it is asked for. */
  share(): SharedArticles;
  /** Removes the file. */
  close(): void;
}

/** So many bytes are written at once. */
const CHUNK = 2 ** 20;

/** In place of the number of a record. */
const ELSEWHERE = -1;

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
  const memory = cardMemory(texts);
  const cards: StoredCard[] = [];
  /** For each of them where its bytes begin in the file, or what reads those that aren't there. */
  const parts: (number | ReadPart)[] = [];
  /** Which of the memory's records each is, or none if it lies elsewhere. */
  const records: number[] = [];
  const places = new Map<string, number>();
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
  const partAt =
    (begin: number): ReadPart =>
    (from, to) => {
      flush();
      return partOf(opened().file, begin + from, begin + to);
    };
  const find = (id: string) => {
    const place = places.get(id) ?? -1;
    const [card, part] = [cards[place], parts[place] ?? 0];
    return card && { card, part: typeof part === "number" ? partAt(part) : part };
  };
  const remember = (card: StoredCard, part: number | ReadPart, inMemory: number) => {
    places.set(card.id, cards.length);
    cards.push(card);
    parts.push(part);
    records.push(inMemory);
  };
  let fresh = 0;
  const take = ({ value: filed, problems: failed }: Outcome<Filed | null>) => {
    append(problems, failed);
    if (filed === null) return null;
    fresh += 1;
    const record = memory.count();
    const card = memory.add(headOf(filed.head));
    remember(card, put(filed.bytes), record);
    return card;
  };
  return {
    cards,
    problems,
    ...packedShelf(find),
    add: (article) => void take(fileOf(article)),
    take,
    takeLater: (card, bytes) => remember(card, (from, to) => bytes().subarray(from, to), ELSEWHERE),
    fresh: () => fresh,
    share() {
      const places = new Float64Array(3 * cards.length);
      for (const [index, card] of cards.entries()) {
        const [part = 0, record = ELSEWHERE] = [parts[index], records[index]];
        if (record === ELSEWHERE) memory.add(card.head);
        const begin = typeof part === "number" ? part : put(part(0, card.end));
        places.set([...memory.placeOf(record === ELSEWHERE ? memory.count() - 1 : record), begin], 3 * index);
      }
      const { pieces } = memory;
      const inFile = pieces.map((piece) => [put(new Uint8Array(piece)), piece.byteLength] as const);
      flush();
      const words = Array.from({ length: texts.size() }, (_, number) => texts.wordOf(number));
      // No card comes any more.
      texts.forget();
      return { path: opened().path, memory: pieces, places: { pieces: inFile, texts: words, places } };
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
