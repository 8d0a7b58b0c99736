import type { Outcome, Problem } from "../../problem.ts";
import type { Fact } from "../../records/source.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { between, hull, type Span } from "./daySet.ts";

/** A fact with its first and last day; what goes on has no last one. */
export interface KnownFact extends Fact {
  readonly days: Span;
}

/** One way of writing what a fact is found by, and the fact; all words are folded once, here. */
export interface Handle {
  readonly fact: KnownFact;
  /** A holder's name, or one of the words for an event. */
  readonly words: string;
  /** An office's titles, in small letters. */
  readonly titles: readonly string[];
  /** What else has to stand in an event's sentence: parts, each with its alternatives. */
  readonly others: readonly (readonly string[])[];
}

/** What may begin with a word: by that word alone, or by it and the next. */
export interface Beginning {
  readonly alone: readonly Handle[];
  readonly withNext: ReadonlyMap<string, readonly Handle[]>;
}

/**
 * Facts by the first words of what they are found by, so that a text is read once for all of
 * them, and each of its words looked up once: many facts begin with "North" or "John".
 */
export interface FactIndex {
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** Finds the words of a text that something may begin with: few of those in small letters. */
  readonly firstWord: RegExp;
}

export const NO_FACTS: FactIndex = { beginnings: new Map(), firstWord: /(?!)/g };

/**
 * The text as facts are compared with it, of the same length: without accents, every hyphen a
 * space, every apostrophe straight. Names of the same person are written in many such ways.
 */
export function folded(text: string): string {
  const plain = text.replace(/[^\S ]|[\u2010-\u2015-]/g, " ").replace(/[’ʼ‘]/g, "'");
  // Latin letters alone: quotation marks are many, and none of them is folded.
  return plain.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (char) => char.normalize("NFD")[0] ?? char);
}

/** The index of all facts whose days can be read; the others are problems. */
export function indexFacts(facts: readonly Fact[]): Outcome<FactIndex> {
  const index = new Map<string, Building>();
  const problems: Problem[] = [];
  for (const fact of facts) {
    const days = daysOf(fact);
    if (days) for (const handle of handlesOf({ ...fact, days })) add(index, handle);
    else problems.push(problemOf(fact));
  }
  return { value: { beginnings: index, firstWord: firstWordOf([...index.keys()]) }, problems };
}

/** "Okello's" is Okello, also where he is written in small letters. */
function firstWordOf(words: readonly string[]): RegExp {
  const small = words.filter((word) => /^[a-z]/.test(word));
  const others = small.length > 0 ? `|(?:${small.join("|")})(?:'s)?(?![\\w'])` : "";
  return new RegExp(`(?<![\\w'])(?:[A-Z\\d_'][\\w']*${others})`, "g");
}

function handlesOf(fact: KnownFact): Handle[] {
  const [first = [], ...rest] = fact.words.map((part) => part.map(folded));
  const isOffice = fact.kind === "office";
  const titles = isOffice ? first.map((title) => title.toLowerCase()) : [];
  const others = isOffice ? [] : rest;
  return (isOffice ? (rest[0] ?? []) : first).map((words) => ({ fact, words, titles, others }));
}

interface Building {
  readonly alone: Handle[];
  readonly withNext: Map<string, Handle[]>;
}

/** A name in a script that has no such words ("北京") is not looked up. */
function add(index: Map<string, Building>, handle: Handle): void {
  const [, first, second] = FIRST_WORDS.exec(handle.words) ?? [];
  if (first === undefined) return;
  const beginning: Building = index.get(first) ?? { alone: [], withNext: new Map() };
  index.set(first, beginning);
  if (second === undefined) beginning.alone.push(handle);
  else beginning.withNext.set(second, [...(beginning.withNext.get(second) ?? []), handle]);
}

const FIRST_WORDS = /^([\w']+)(?:[^\w']+([\w']+))?/;

function problemOf({ file: seed, line, from, to }: Fact): Problem {
  const message = "Not a day, month or year in EDTF, or an end before its beginning: this fact isn't used.";
  return {
    seed,
    line,
    stage: "date",
    rule: "fact",
    message,
    excerpt: to === null ? from : `${from} to ${to}`,
  };
}

/** From its first day to its last; null where they can't be read, or are the wrong way round. */
function daysOf({ from, to }: Fact): Span | null {
  const first = edtfBounds(from)?.earliest;
  const last = to === null ? null : edtfBounds(to)?.latest;
  if (!first || last === undefined || (to !== null && last === null)) return null;
  return hull(between(first, last));
}
