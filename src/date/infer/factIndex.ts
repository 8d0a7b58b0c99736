import type { Problem } from "../../problem.ts";
import type { Fact, Outcome } from "../../records.ts";
import { edtfBounds } from "../edtf.ts";

/** One way of writing what a fact is found by, and the fact; all words are folded once, here. */
export interface Handle {
  readonly fact: Fact;
  /** A holder's name, or one of the words for an event. */
  readonly words: string;
  /** An office's titles, in small letters. */
  readonly titles: readonly string[];
  /** What else has to stand in an event's sentence: parts, each with its alternatives. */
  readonly others: readonly (readonly string[])[];
}

/** Facts by the first word of what they are found by, so that a text is read once for all of them. */
export type FactIndex = ReadonlyMap<string, readonly Handle[]>;

export const NO_FACTS: FactIndex = new Map();

/**
 * The text as facts are compared with it, of the same length: without accents, every hyphen a
 * space, every apostrophe straight. Names of the same person are written in many such ways.
 */
export function folded(text: string): string {
  const plain = text.replace(/[\s\u2010-\u2015-]/g, " ").replace(/[’ʼ‘]/g, "'");
  return plain.replace(/[^\x00-\x7f]/g, (char) => char.normalize("NFD")[0] ?? char);
}

/** The index of all facts whose days can be read; the others are problems. */
export function indexFacts(facts: readonly Fact[]): Outcome<FactIndex> {
  const index = new Map<string, Handle[]>();
  const problems: Problem[] = [];
  for (const fact of facts) {
    const wrong = unreadable(fact);
    if (wrong === null) for (const handle of handlesOf(fact)) add(index, handle);
    else problems.push(problemOf(fact, wrong));
  }
  return { value: index, problems };
}

function handlesOf(fact: Fact): Handle[] {
  const [first = [], ...rest] = fact.words.map((part) => part.map(folded));
  const isOffice = fact.kind === "office";
  const titles = isOffice ? first.map((title) => title.toLowerCase()) : [];
  const others = isOffice ? [] : rest;
  return (isOffice ? (rest[0] ?? []) : first).map((words) => ({ fact, words, titles, others }));
}

/** The word by which a name or an event is looked up; null for what has none ("北京"). */
function add(index: Map<string, Handle[]>, handle: Handle): void {
  const first = /^[\w']+/.exec(handle.words)?.[0];
  if (first === undefined) return;
  const found = index.get(first);
  if (found) found.push(handle);
  else index.set(first, [handle]);
}

function problemOf({ file: seed, line }: Fact, excerpt: string): Problem {
  const message = "Not a day, month or year in EDTF, or an end before its beginning: this fact isn't used.";
  return { seed, line, stage: "date", rule: "fact", message, excerpt };
}

function unreadable({ from, to }: Fact): string | null {
  const first = edtfBounds(from)?.earliest;
  if (!first) return from;
  const last = to === null ? first : edtfBounds(to)?.latest;
  return last && last >= first ? null : `${from} to ${to}`;
}
