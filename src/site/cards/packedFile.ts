import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Outcome, Problem } from "../../problem.ts";
import { append } from "../../shared/append.ts";
import { inWords } from "../../write/disk.ts";
import type { Card } from "./card.ts";
import { type Filed, type FiledHead, fileOf, headOf } from "./filed.ts";
import { lean } from "./lean.ts";
import { type Place, packedShelf, partOf, type SharedArticles, type SharedPlace } from "./packedShelf.ts";
import type { Shelf } from "./shelf.ts";

/** Articles that are put away one after the other, and then read one by one. */
export interface PackedArticles extends Shelf {
  /** In the order in which they were put away. */
  readonly cards: readonly Card[];
  /** The articles of which no card could be made. */
  readonly problems: readonly Problem[];
  /** Puts an article away, and remembers its card. */
  add(article: SiteArticle): void;
  /** The same of one that was made ready by `fileOf`. @returns what stays in memory of it; null if no card could be made of it. */
  take(filed: Outcome<Filed | null>): FiledHead | null;
  /** Takes one of which only the head was read, with a lean card. @param bytes gives its bytes when they are needed. */
  takeLater(head: FiledHead, bytes: () => Uint8Array): void;
  /** How many of them weren't known from the last build. */
  fresh(): number;
  /** What another thread needs to read the same articles with `sharedShelf`; the memory is filled when it is asked for. */
  share(): SharedArticles;
  /** Removes the file. */
  close(): void;
}
/** So many bytes are written at once. */
const CHUNK = 2 ** 20;

/** An article that was put away, and where it lies in the file; null if it isn't there. */
interface Put extends Place {
  readonly card: Card;
  readonly shared: SharedPlace | null;
}

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
  const places = new Map<string, Put>();
  const cards: Card[] = [];
  const problems: Problem[] = [];
  let slim: ReturnType<typeof lean> | null = null;
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
  const part = (from: number, to: number) => {
    flush();
    return partOf(opened().file, from, to);
  };
  const remember = (
    { card, article, ends, first }: FiledHead,
    shared: SharedPlace | null,
    read: Place["part"],
  ) => {
    // Each property by its name: V8 notes the form of each object that is a copy of another one and more.
    places.set(card.id, { card, article, ends, first, shared, part: read });
    cards.push(card);
  };
  const putBoth = (head: Uint8Array, bytes: Uint8Array): SharedPlace => {
    const [at, from] = [put(bytes), put(head)];
    return { head: [from, from + head.length], at };
  };
  let fresh = 0;
  const take = ({ value: filed, problems: failed }: Outcome<Filed | null>) => {
    append(problems, failed);
    if (filed === null) return null;
    fresh += 1;
    const shared = putBoth(filed.head, filed.bytes);
    const { at } = shared;
    slim ??= lean();
    const whole = headOf(filed.head);
    const head = { ...whole, card: slim(whole.card) };
    remember(head, shared, (from, to) => part(at + from, at + to));
    return head;
  };
  return {
    // Whoever asks for the cards has put away all articles: what the cards have in common needn't be looked up any more.
    get cards() {
      slim = null;
      return cards;
    },
    problems,
    ...packedShelf(places),
    add: (article) => void take(fileOf(article)),
    take,
    takeLater: (head, bytes) => remember(head, null, (from, to) => bytes().subarray(from, to)),
    fresh: () => fresh,
    share() {
      const all = [...places.values()].map(({ shared, part: read, ...head }) => {
        if (shared !== null) return shared;
        const bytes = read(0, head.ends.at(-1) ?? head.article);
        return putBoth(Buffer.from(JSON.stringify(head)), bytes);
      });
      flush();
      return { path: opened().path, places: all };
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
