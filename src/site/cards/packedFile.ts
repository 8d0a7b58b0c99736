import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { attempt } from "../../attempt.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Problem } from "../../problem.ts";
import { append } from "../../shared/append.ts";
import { inWords } from "../../write/disk.ts";
import type { Card } from "./card.ts";
import type { Excerpts } from "./excerpts.ts";
import { kept } from "./kept.ts";
import { lean } from "./lean.ts";
import { known, packed, type Shelf } from "./shelf.ts";

/** Articles that are put away one after the other, and then read one by one. */
export interface PackedArticles extends Shelf {
  /** In the order in which they were put away. */
  readonly cards: readonly Card[];
  /** The articles of which no card could be made. */
  readonly problems: readonly Problem[];
  /** Puts an article away, and remembers its card. */
  add(article: SiteArticle): void;
  /** Removes the file. */
  close(): void;
}

/** So many bytes are written at once. */
const CHUNK = 2 ** 20;

/** How many articles that were read are kept. */
const MOST_KEPT = 200;

/**
 * Keeps articles in one file, so that only their cards are in memory.
 * @param path of a file that nothing else uses; it is removed at the end.
 * @throws when the file can't be written.
 */
export function packedArticles(path: string): PackedArticles {
  const file = inWords(path, "be written", () => openSync(path, "w+"));
  const places = new Map<string, Places>();
  const cards: Card[] = [];
  const problems: Problem[] = [];
  const slim = lean();
  let [end, pending, pendingBytes] = [0, [] as Buffer[], 0];
  const flush = () => {
    if (pendingBytes > 0) inWords(path, "be written", () => writeAll(file, Buffer.concat(pending)));
    [pending, pendingBytes] = [[], 0];
  };
  /** Puts a text at the end. @returns where it ends. */
  const put = (text: string): number => {
    const bytes = Buffer.from(text);
    pending.push(bytes);
    end += bytes.length;
    pendingBytes += bytes.length;
    return end;
  };
  const textBetween = (from: number, to: number): string => {
    flush();
    const bytes = Buffer.allocUnsafe(to - from);
    readSync(file, bytes, 0, bytes.length, from);
    return bytes.toString("utf8");
  };
  const read = kept(MOST_KEPT, (id: string): SiteArticle => {
    const { at, article } = known(places.get(id), id);
    return JSON.parse(textBetween(at, article));
  });
  return {
    cards,
    problems,
    read: ({ id }) => read(id),
    excerpt({ id }, list, index) {
      const { article, first, ends } = known(places.get(id), id);
      const place = first[list] + index;
      const to = ends[place];
      return to === undefined ? null : JSON.parse(textBetween(ends[place - 1] ?? article, to));
    },
    add(given) {
      const made = attempt(given.seed, "site", () => packed(given));
      append(problems, made.problems);
      if (!made.value) return;
      const { card, excerpts, article } = made.value;
      const { names, quotations, figures } = excerpts;
      const first = { names: 0, quotations: names.length, figures: names.length + quotations.length };
      const at = end;
      const place = {
        at,
        article: put(article),
        first,
        ends: [...names, ...quotations, ...figures].map(put),
      };
      places.set(card.id, place);
      cards.push(slim(card));
      if (pendingBytes > CHUNK) flush();
    },
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}

/** Where an article and its excerpts are in the file. */
interface Places {
  readonly at: number;
  /** Where the article ends, and each of its excerpts, which come after it. */
  readonly article: number;
  readonly ends: readonly number[];
  /** The first of each list among all of them. */
  readonly first: Readonly<Record<keyof Excerpts, number>>;
}

/** The system may write less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
