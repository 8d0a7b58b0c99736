import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { attempt } from "../../attempt.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Problem } from "../../problem.ts";
import { append } from "../../shared/append.ts";
import { inWords } from "../../write/disk.ts";
import type { Card } from "./card.ts";
import { kept } from "./kept.ts";
import { lean } from "./lean.ts";
import { packed, reading, type Shelf } from "./shelf.ts";

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

/** How many articles that were read are kept: as many as a few pages of a list need. */
const MOST_KEPT = 200;

/**
 * Keeps articles in one file, so that only their cards are in memory.
 * @param path of a file that nothing else uses; it is removed at the end.
 * @throws when the file can't be written.
 */
export function packedArticles(path: string): PackedArticles {
  const file = inWords(path, "be written", () => openSync(path, "w+"));
  const places = new Map<string, { readonly at: number; readonly bytes: number }>();
  const cards: Card[] = [];
  const problems: Problem[] = [];
  const slim = lean();
  let [end, pending, pendingBytes] = [0, [] as Buffer[], 0];
  const flush = () => {
    if (pendingBytes > 0) inWords(path, "be written", () => writeAll(file, Buffer.concat(pending)));
    [pending, pendingBytes] = [[], 0];
  };
  const find = kept(MOST_KEPT, (id: string): SiteArticle | undefined => {
    const place = places.get(id);
    if (!place) return undefined;
    flush();
    const bytes = Buffer.alloc(place.bytes);
    readSync(file, bytes, 0, place.bytes, place.at);
    return JSON.parse(bytes.toString("utf8"));
  });
  return {
    cards,
    problems,
    read: reading(find),
    add(article) {
      const made = attempt(article.seed, "site", () => packed(article));
      append(problems, made.problems);
      if (!made.value) return;
      const bytes = Buffer.from(made.value.json);
      places.set(article.id, { at: end, bytes: bytes.length });
      cards.push(slim(made.value.card));
      pending.push(bytes);
      end += bytes.length;
      pendingBytes += bytes.length;
      if (pendingBytes > CHUNK) flush();
    },
    close() {
      closeSync(file);
      unlinkSync(path);
    },
  };
}

/** The system may write less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
