import { shortened } from "../../text/shortened.ts";
import { CHANGE_KINDS, type ChangeKind, type Mark } from "./marks.ts";
import type { Token } from "./tokens.ts";

/** Something that is otherwise in two texts: "10,000" here, "11,000" there. */
export interface Change {
  readonly kind: ChangeKind;
  /** The words of each text; null where one has nothing in their place. */
  readonly one: Quoted | null;
  readonly other: Quoted | null;
}

/** Words, and the paragraph that they are in. */
export interface Quoted {
  readonly text: string;
  readonly p: number;
}

/** A stretch that differs, as one of both texts has it. */
export interface ChangedWords {
  readonly paragraphs: readonly string[];
  readonly tokens: readonly Token[];
  /** What its words touch. */
  readonly marks: readonly Mark[];
}

/** Tells whether words are anywhere in each of both texts. */
export interface IsIn {
  readonly one: (words: string) => boolean;
  readonly other: (words: string) => boolean;
}

/** The longest change whose words are named where nothing was found in them, in tokens. */
const MAX_NAMED = 6;
/** The most characters that a change is told with. */
const MAX_LENGTH = 90;

/** What a stretch that differs changes: of each kind, what was found on one side and not on the other. */
export function changesOf(one: ChangedWords, other: ChangedWords, isIn: IsIn): Change[] {
  const found = new Map<string, Change>();
  for (const kind of CHANGE_KINDS)
    for (const change of ofKind(kind, one, other, isIn)) {
      // "Kim" in a quotation is a name, and isn't told again as words of the quotation.
      const key = JSON.stringify([change.one, change.other]);
      if (!found.has(key)) found.set(key, change);
    }
  return [...found.values()];
}

function ofKind(kind: ChangeKind, one: ChangedWords, other: ChangedWords, isIn: IsIn): Change[] {
  const [own, others] = [named(one, kind), named(other, kind)];
  const [gone, come] = missing(kind, without(own, others), without(others, own), isIn);
  const length = Math.max(gone.length, come.length);
  if (length > 1)
    return Array.from({ length }, (_, at) => ({ kind, one: gone[at] ?? null, other: come[at] ?? null }));
  if (length === 0) return [];
  const [words, otherWords] = [allOf(one), allOf(other)];
  // Of a quotation, only the words that changed.
  if (kind === "quotation")
    return [{ kind, one: words ?? gone[0] ?? null, other: otherWords ?? come[0] ?? null }];
  return [{ kind, one: gone[0] ?? words, other: come[0] ?? otherWords }];
}

/**
 * Without what would be said wrongly: that a text lacks what stands elsewhere in it. A figure or a date in the place of another one
 * is a change wherever else both stand; a name may only have moved when a sentence was rewritten.
 */
function missing(
  kind: ChangeKind,
  gone: readonly Quoted[],
  come: readonly Quoted[],
  isIn: IsIn,
): [readonly Quoted[], readonly Quoted[]] {
  if (kind === "quotation" || (kind !== "name" && gone.length > 0 && come.length > 0)) return [gone, come];
  return [gone.filter(({ text }) => !isIn.other(text)), come.filter(({ text }) => !isIn.one(text))];
}

/** What was found of a kind. */
function named({ paragraphs, marks }: ChangedWords, kind: ChangeKind): Quoted[] {
  return marks
    .filter((mark) => mark.kind === kind)
    .map(({ p, start, end }) => ({
      text: shortened((paragraphs[p] ?? "").slice(start, end), MAX_LENGTH),
      p,
    }));
}

const without = (those: readonly Quoted[], others: readonly Quoted[]): Quoted[] =>
  those.filter(({ text }) => !others.some((other) => other.text.toLowerCase() === text.toLowerCase()));

/** All words of a short stretch within a paragraph; null if it is none. */
function allOf({ paragraphs, tokens }: ChangedWords): Quoted | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || first.p !== last.p || tokens.length > MAX_NAMED) return null;
  return {
    text: shortened((paragraphs[first.p] ?? "").slice(first.start, last.end), MAX_LENGTH),
    p: first.p,
  };
}
