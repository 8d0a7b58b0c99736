import type { SiteArticle } from "../../entry/schema.ts";
import { append } from "../../shared/append.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { type Change, changesOf } from "./changes.ts";
import { type Hunk, hunksOf } from "./hunks.ts";
import { type Mark, marksOf, touched } from "./marks.ts";
import { type Row, rowsOf } from "./rows.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What a comparison needs to know of an article. */
export type ComparedArticle = Pick<
  SiteArticle,
  "title" | "paragraphs" | "figures" | "times" | "names" | "quotes"
>;

/** Words of a paragraph that are the same in the other text, or aren't. */
interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
  /** Whether a figure, date, name or quotation is in what changed. */
  readonly isFact: boolean;
}

/** A paragraph of one of the texts; 0 is the headline. */
export interface Side {
  readonly p: number;
  readonly pieces: readonly Piece[];
}

/** A part of a comparison: paragraphs that are all the same, or some that differ, side by side. */
export type Part =
  | {
      readonly kind: "same";
      /** The first of each text, and the one after the last. */
      readonly one: readonly [number, number];
      readonly other: readonly [number, number];
    }
  | { readonly kind: "different"; readonly one: readonly Side[]; readonly other: readonly Side[] };

/** Two texts, compared word by word. */
export interface Comparison {
  readonly parts: readonly Part[];
  readonly changes: readonly Change[];
}

/** Compares two articles. @returns null if they differ in more than can be shown. */
export function compared(one: ComparedArticle, other: ComparedArticle): Comparison | null {
  const [own, others] = [textOf(one), textOf(other)];
  const hunks = hunksOf(own.tokens, others.tokens);
  if (hunks === null) return null;
  const rows = rowsOf(own.tokens, others.tokens, hunks, [own.paragraphs.length, others.paragraphs.length]);
  const apart = paragraphsApart(rows);
  const isIn = { one: searchIn(own), other: searchIn(others) };
  const changes: Change[] = [];
  for (const hunk of hunks.filter(({ isSame }) => !isSame)) {
    const [gone, come] = [
      touched(own.tokens, hunk.one, own.marks),
      touched(others.tokens, hunk.other, others.marks),
    ];
    const found = changesOf(wordsOf(own, hunk.one, gone), wordsOf(others, hunk.other, come), isIn);
    mark(own, hunk.one, found.length > 0);
    mark(others, hunk.other, found.length > 0);
    // What a whole new paragraph says is no change of a figure.
    append(
      changes,
      found.filter(
        (change) => !(apart.one.has(change.one?.p ?? -1) || apart.other.has(change.other?.p ?? -1)),
      ),
    );
  }
  return { parts: partsOf(rows, own, others), changes };
}

/** Tells whether words stand in a text, whatever their capitals and punctuation. */
function searchIn({ tokens }: Text): (words: string) => boolean {
  const keysOf = (some: readonly Token[]) => ` ${some.map(({ key }) => key).join(" ")} `;
  const all = keysOf(tokens);
  return (words) => all.includes(keysOf(tokensOf([words])));
}

/** Where words that differ begin and end in a paragraph. */
interface Changed {
  readonly start: number;
  readonly end: number;
  readonly isFact: boolean;
}

interface Text {
  /** The headline first. */
  readonly paragraphs: readonly string[];
  readonly tokens: readonly Token[];
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly changed: Map<number, Changed[]>;
}

function textOf(article: ComparedArticle): Text {
  const paragraphs = [article.title, ...article.paragraphs];
  return { paragraphs, tokens: tokensOf(paragraphs), marks: marksOf(article), changed: new Map() };
}

const wordsOf = ({ paragraphs, tokens }: Text, [from, to]: Hunk["one"], marks: readonly Mark[]) => ({
  ...{ paragraphs, marks },
  tokens: tokens.slice(from, to),
});

function mark({ tokens, changed }: Text, [from, to]: Hunk["one"], isFact: boolean): void {
  for (const [p, words] of groupBy(tokens.slice(from, to), (token) => token.p)) {
    const one = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, isFact };
    const list = changed.get(p);
    if (list) list.push(one);
    else changed.set(p, [one]);
  }
}

/** The paragraphs that stand apart: they came or went as a whole. */
function paragraphsApart(rows: readonly Row[]) {
  const [one, other] = [new Set<number>(), new Set<number>()];
  for (const row of rows.filter(({ isApart }) => isApart)) {
    for (let p = row.one[0]; p < row.one[1]; p += 1) one.add(p);
    for (let p = row.other[0]; p < row.other[1]; p += 1) other.add(p);
  }
  return { one, other };
}

function partsOf(rows: readonly Row[], one: Text, other: Text): Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const isSame = !differs(one, row.one) && !differs(other, row.other);
    const last = parts.at(-1);
    if (!isSame) parts.push({ kind: "different", one: sides(one, row.one), other: sides(other, row.other) });
    else if (last?.kind !== "same") parts.push({ kind: "same", one: row.one, other: row.other });
    else
      parts[parts.length - 1] = {
        kind: "same",
        one: [last.one[0], row.one[1]],
        other: [last.other[0], row.other[1]],
      };
  }
  return parts;
}

function differs({ changed }: Text, [from, to]: Row["one"]): boolean {
  for (let p = from; p < to; p += 1) if (changed.has(p)) return true;
  return false;
}

const sides = ({ paragraphs, changed }: Text, [from, to]: Row["one"]): Side[] =>
  paragraphs
    .slice(from, to)
    .map((text, at) => ({ p: from + at, pieces: piecesOf(text, changed.get(from + at)) }));

function piecesOf(text: string, changed: readonly Changed[] = []): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const same = (to: number) => {
    if (to > at) pieces.push({ text: elided(text.slice(at, to)), isChanged: false, isFact: false });
  };
  for (const { start, end, isFact } of changed) {
    same(start);
    pieces.push({ text: text.slice(start, end), isChanged: true, isFact });
    at = end;
  }
  same(text.length);
  return pieces;
}

/** What is the same and longer than this is left out in its middle, in characters: nobody reads a page of it to find one word. */
const LONG = 700;
const KEPT = 250;

const elided = (text: string): string =>
  text.length <= LONG
    ? text
    : `${text.slice(0, KEPT).replace(/\S*$/, "")}[…]${text.slice(-KEPT).replace(/^\S*/, "")}`;
