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
import { known, type Packed, packed, type Shelf } from "./shelf.ts";

/** Articles that are put away one after the other, and then read one by one. */
export interface PackedArticles extends Shelf {
  /** In the order in which they were put away. */
  readonly cards: readonly Card[];
  /** The articles of which no card could be made. */
  readonly problems: readonly Problem[];
  /** Puts an article away, and remembers its card. @returns how it was put away; null if no card could be made of it. */
  add(article: SiteArticle): Filed | null;
  /** Takes an article that was put away before. @param bytes gives its bytes when they are needed. */
  addFiled(filed: Omit<Filed, "bytes">, bytes: () => Uint8Array): void;
  /** Removes the file. */
  close(): void;
}

/** An article as it is put away. */
export interface Filed {
  readonly card: Card;
  /** The article, then its excerpts, as JSON one after the other. */
  readonly bytes: Uint8Array;
  /** Where the article ends, and each of its excerpts. */
  readonly article: number;
  readonly ends: readonly number[];
  /** The first excerpt of each list among all of them. */
  readonly first: Readonly<Record<keyof Excerpts, number>>;
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
  const places = new Map<string, Place>();
  const cards: Card[] = [];
  const problems: Problem[] = [];
  const slim = lean();
  let [end, pending, pendingBytes] = [0, [] as Uint8Array[], 0];
  const flush = () => {
    if (pendingBytes > 0) inWords(path, "be written", () => writeAll(file, Buffer.concat(pending)));
    [pending, pendingBytes] = [[], 0];
  };
  /** Puts bytes at the end. @returns what reads a part of them. */
  const put = (bytes: Uint8Array): Place["part"] => {
    const at = end;
    pending.push(bytes);
    end += bytes.length;
    pendingBytes += bytes.length;
    if (pendingBytes > CHUNK) flush();
    return (from, to) => {
      flush();
      const part = Buffer.allocUnsafe(to - from);
      readSync(file, part, 0, part.length, at + from);
      return part;
    };
  };
  const read = kept(MOST_KEPT, (id: string): SiteArticle => {
    const { article, part } = known(places.get(id), id);
    return parsed(part(0, article));
  });
  const take = ({ card, article, ends, first }: Omit<Filed, "bytes">, part: Place["part"]) => {
    places.set(card.id, { article, ends, first, part });
    cards.push(slim(card));
  };
  return {
    cards,
    problems,
    read: ({ id }) => read(id),
    excerpt({ id }, list, index) {
      const { article, first, ends, part } = known(places.get(id), id);
      const place = first[list] + index;
      const to = ends[place];
      return to === undefined ? null : parsed(part(ends[place - 1] ?? article, to));
    },
    add(given) {
      const made = attempt(given.seed, "site", () => filed(packed(given)));
      append(problems, made.problems);
      if (made.value) take(made.value, put(made.value.bytes));
      return made.value;
    },
    addFiled: (before, bytes) => take(before, (from, to) => bytes().subarray(from, to)),
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}

/** Where an article and its excerpts are. */
interface Place extends Omit<Filed, "card" | "bytes"> {
  /** Reads the bytes from one place to another. */
  readonly part: (from: number, to: number) => Uint8Array;
}

/** The type isn't checked: it is what was put away. */
const parsed = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString("utf8"));

function filed({ article, excerpts: { names, quotations, figures }, card }: Packed): Filed {
  const parts = [article, ...names, ...quotations, ...figures].map((text) => Buffer.from(text));
  let end = 0;
  const [own = 0, ...ends] = parts.map(({ length }) => {
    end += length;
    return end;
  });
  const first = { names: 0, quotations: names.length, figures: names.length + quotations.length };
  return { card, bytes: Buffer.concat(parts), article: own, ends, first };
}

/** The system may write less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
