import { attempt } from "../../attempt.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Outcome } from "../../problem.ts";
import type { Card } from "./card.ts";
import type { Excerpts } from "./excerpts.ts";
import { packed } from "./shelf.ts";

/** An article as it is put away. */
export interface Filed {
  /** A `FiledHead` as JSON. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** The article, then its excerpts, as JSON one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What stays in memory of an article. */
export interface FiledHead {
  readonly card: Card;
  /** Where in its bytes the article ends, and each of its excerpts. */
  readonly article: number;
  readonly ends: readonly number[];
  /** The first excerpt of each list among all of them. */
  readonly first: Readonly<Record<keyof Excerpts, number>>;
}

const encoder = new TextEncoder();

/** Makes an article ready to be put away. Null with a problem if no card can be made of it. */
export const fileOf = (given: SiteArticle): Outcome<Filed | null> =>
  attempt(given.seed, "site", () => {
    const { article, excerpts, card } = packed(given);
    const { names, quotations, figures, events } = excerpts;
    const parts = [article, ...names, ...quotations, ...figures, ...events].map((text) =>
      encoder.encode(text),
    );
    let end = 0;
    const [own = 0, ...ends] = parts.map(({ length }) => {
      end += length;
      return end;
    });
    const [toQuotations, toFigures] = [names.length, names.length + quotations.length];
    const first = {
      names: 0,
      quotations: toQuotations,
      figures: toFigures,
      events: toFigures + figures.length,
    };
    const head: FiledHead = { card, article: own, ends, first };
    return { head: encoder.encode(JSON.stringify(head)), bytes: joined(parts, end) };
  });

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The reverse of writing JSON. The type isn't checked: it is what was put away. Memory that threads share is read where it lies, which a decoder of texts can't do. */
export const parsed = (bytes: Uint8Array) =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());

export const headOf = (head: Uint8Array): FiledHead => parsed(head);
