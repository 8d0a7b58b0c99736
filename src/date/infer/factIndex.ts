import type { Outcome, Problem } from "../../problem.ts";
import type { Fact } from "../../records/source.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { type DayRange, daysBetween, overallRange } from "./daySet.ts";

/** A fact with its first and last day; the last is infinite for a fact that goes on. */
export interface KnownFact extends Fact {
  readonly days: DayRange;
}

/** One name that a fact is found by. All its words are folded (`foldForFacts`) once, here. */
export interface FactForm {
  readonly fact: KnownFact;
  /** An office holder's name, or one of an event's words. */
  readonly words: string;
  /** The office's titles, in lower case; empty for an event. */
  readonly titles: readonly string[];
  /** What else an event's sentence must contain: parts, each with its alternatives. */
  readonly otherParts: readonly (readonly string[])[];
}

/** The forms that begin with a word: those of one word, and longer ones by their second word. */
export interface FirstWord {
  readonly oneWord: readonly FactForm[];
  readonly bySecondWord: ReadonlyMap<string, readonly FactForm[]>;
}

/**
 * Facts by the first and second word of their forms. So a text is scanned once for all facts, and
 * common first words such as "North" or "John" don't make it slow.
 */
export interface FactIndex {
  readonly byFirstWord: ReadonlyMap<string, FirstWord>;
  /** Finds the words that a form may begin with: capitalised ones, and the few lower-case ones that occur. */
  readonly firstWordPattern: RegExp;
}

export const NO_FACTS: FactIndex = { byFirstWord: new Map(), firstWordPattern: /(?!)/g };

/**
 * Folds the spellings of a name that facts should match alike: removes accents, turns hyphens into
 * spaces and curly apostrophes into straight ones. The length stays the same, so offsets do too.
 */
export function foldForFacts(text: string): string {
  const plain = text.replace(/[^\S ]|[\u2010-\u2015-]/g, " ").replace(/[’ʼ‘]/g, "'");
  // Latin letters only, for speed: curly quotation marks are frequent and need no folding.
  return plain.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (char) => char.normalize("NFD")[0] ?? char);
}

/** The index of all facts whose dates can be read; each of the others is a problem. */
export function indexFacts(facts: readonly Fact[]): Outcome<FactIndex> {
  const index = new Map<string, MutableFirstWord>();
  const problems: Problem[] = [];
  for (const fact of facts) {
    const days = daysOf(fact);
    if (days) for (const form of formsOf({ ...fact, days })) add(index, form);
    else problems.push(problemOf(fact));
  }
  return { value: { byFirstWord: index, firstWordPattern: firstWordPattern([...index.keys()]) }, problems };
}

/** How many characters of lower-case words are worth a pattern of their own. */
const MAX_SMALL = 10_000;

/** A possessive is found as well: "Okello's", and "okello's" if a form is in lower case. */
function firstWordPattern(words: readonly string[]): RegExp {
  const small = words.filter((word) => /^[a-z]/.test(word)).join("|");
  // A pattern has a limited size. Every word may be a first word then, and is looked up.
  if (small.length > MAX_SMALL) return /(?<![\w'])[\w']+/g;
  const lowerCase = small === "" ? "" : `|(?:${small})(?:'s)?(?![\\w'])`;
  return new RegExp(`(?<![\\w'])(?:[A-Z\\d_'][\\w']*${lowerCase})`, "g");
}

function formsOf(fact: KnownFact): FactForm[] {
  const [first = [], ...rest] = fact.words.map((part) => part.map(foldForFacts));
  const isOffice = fact.kind === "office";
  const titles = isOffice ? first.map((title) => title.toLowerCase()) : [];
  const otherParts = isOffice ? [] : rest;
  return (isOffice ? (rest[0] ?? []) : first).map((words) => ({ fact, words, titles, otherParts }));
}

interface MutableFirstWord {
  readonly oneWord: FactForm[];
  readonly bySecondWord: Map<string, FactForm[]>;
}

/** A form without Latin letters or digits ("北京") is not indexed. */
function add(index: Map<string, MutableFirstWord>, form: FactForm): void {
  const [, first, second] = FIRST_WORDS.exec(form.words) ?? [];
  if (first === undefined) return;
  const entry: MutableFirstWord = index.get(first) ?? { oneWord: [], bySecondWord: new Map() };
  index.set(first, entry);
  const known = second === undefined ? entry.oneWord : entry.bySecondWord.get(second);
  if (known) known.push(form);
  else if (second !== undefined) entry.bySecondWord.set(second, [form]);
}

const FIRST_WORDS = /^([\w']+)(?:[^\w']+([\w']+))?/;

function problemOf({ file: seed, line, from, to }: Fact): Problem {
  const message =
    "The dates of this fact can't be read, or the last is before the first. Write days, months or years, such as 2024-10-29, 2024-10 or 2024.";
  return {
    seed,
    line,
    stage: "date",
    rule: "fact",
    message,
    excerpt: to === null ? from : `${from} to ${to}`,
  };
}

/** From its first day to its last; null if they can't be read or the last is before the first. */
function daysOf({ from, to }: Fact): DayRange | null {
  const first = edtfBounds(from)?.earliest;
  const last = to === null ? null : edtfBounds(to)?.latest;
  if (!first || last === undefined || (to !== null && last === null)) return null;
  return overallRange(daysBetween(first, last));
}
