import type { Fact } from "../../records.ts";
import { edtfBounds } from "../edtf.ts";
import { type Clue, type Reading, textClue } from "./clue.ts";
import { between, type DaySet, union } from "./daySet.ts";
import { type FactIndex, folded, type Handle } from "./factIndex.ts";

/** A place in the text and the facts it may mean: several presidents of one name, or one event. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly Fact[];
}

/**
 * What public facts say of the article: an office that it names with its holder, and what nobody
 * could write of before some day. Each fact counts once, where it is met first.
 */
export function factClues(reading: Reading, met: readonly Hit[]): Clue[] {
  const seen = new Set<string>();
  return met.flatMap((hit) => {
    const key = hit.facts.map(({ what, from }) => `${what} ${from}`).join(";");
    if (seen.has(key)) return [];
    seen.add(key);
    return factClue(reading, hit);
  });
}

/** Where the text names public facts. */
export function factHits(reading: Reading, index: FactIndex): Hit[] {
  const text = folded(reading.text);
  return reading.paragraphs.flatMap(({ start, end }) => hits(text, start, end, index));
}

function hits(text: string, from: number, to: number, index: FactIndex): Hit[] {
  const word = /[\w']+/g;
  word.lastIndex = from;
  const found: Hit[] = [];
  for (let match = word.exec(text); match !== null && match.index < to; match = word.exec(text)) {
    const handles = index.get(match[0]) ?? index.get(match[0].replace(/'s$/, ""));
    if (handles) found.push(...hitsAt(text, match.index, to, handles));
  }
  return found;
}

function hitsAt(text: string, at: number, to: number, handles: readonly Handle[]): Hit[] {
  const here = handles.filter(
    ({ words }) => text.startsWith(words, at) && !/\w/.test(text[at + words.length] ?? ""),
  );
  const events = here.flatMap(({ fact, words }) =>
    fact.kind === "event" && isTogether(text, at, to, fact)
      ? [{ start: at, end: at + words.length, facts: [fact] }]
      : [],
  );
  const offices = here.flatMap(({ fact, words }) => {
    const span = fact.kind === "office" ? officeSpan(text, at, words, fact.words[0] ?? []) : null;
    return span ? [{ ...span, fact, length: words.length }] : [];
  });
  // "President George Bush" is longer than "President George", and the longest name counts.
  const longest = Math.max(0, ...offices.map(({ length }) => length));
  const best = offices.filter(({ length }) => length === longest);
  const [first] = best;
  return first
    ? [...events, { start: first.start, end: first.end, facts: [...new Set(best.map(({ fact }) => fact))] }]
    : events;
}

const BEFORE = 60;
const AFTER = 70;

/** Words before a title that make it another: of the past, of the future, or lower. */
const OTHER =
  /(?:\b(?:former|formerly|ex|then|late|onetime|one time|future|vice|deputy|under|assistant|associate|acting|interim|outgoing|shadow|ousted|deposed|longtime|first vice|like|under)) ?$/;

/** The title and the name as they stand together, or null where they don't. */
function officeSpan(
  text: string,
  at: number,
  name: string,
  titles: readonly string[],
): { start: number; end: number } | null {
  const before = text.slice(Math.max(0, at - BEFORE), at).toLowerCase();
  const end = at + name.length;
  for (const title of titles) {
    const plain = folded(title).toLowerCase();
    if (before.endsWith(`${plain} `) || before.endsWith(`${plain}, `)) {
      const start = before.lastIndexOf(plain);
      const ahead = before.slice(0, start);
      if (/\w$/.test(ahead) || OTHER.test(ahead) || /^ ?elect\b/.test(text.slice(end))) continue;
      return { start: at - before.length + start, end };
    }
    const behind = name.includes(" ") ? apposition(text.slice(end, end + AFTER), plain) : null;
    if (behind !== null) return { start: at, end: end + behind };
  }
  return null;
}

/** The length of ", the Ukrainian president" behind a name; null where no such thing follows. */
function apposition(after: string, title: string): number | null {
  const found = /^, (?:the |who is (?:the )?)?((?:[\w.']+ ){0,3}?)/.exec(after);
  if (!found) return null;
  const words = after.toLowerCase();
  const at = words.indexOf(title);
  if (at < 0 || at > 45) return null;
  const between = words.slice(2, at);
  if (
    /[,;:.]\s|\b(?:an?|and|of|former|ex|then|late|when|who|who's|with|said|told|met|by|to|from|deputy|vice|under|acting|assistant)\b/.test(
      between,
    )
  )
    return null;
  if (/\w$/.test(between) || /\w/.test(words[at + title.length] ?? "")) return null;
  return at + title.length;
}

const SENTENCE = 220;

/** Whether all parts of an event stand near its first one, in the same sentence as far as one can see. */
function isTogether(text: string, at: number, to: number, { words }: Fact): boolean {
  const from = Math.max(0, at - SENTENCE);
  const ahead = text.slice(from, at);
  const start =
    from +
    Math.max(0, ...[...ahead.matchAll(/[.!?]["')”]? (?=[A-Z"“])|\n/g)].map((m) => m.index + m[0].length));
  const behind = text.slice(at, Math.min(to, at + SENTENCE));
  const stop = /[.!?]["')”]? (?=[A-Z"“])|\n/.exec(behind)?.index ?? behind.length;
  const sentence = text.slice(start, at + stop);
  return words.slice(1).every((part) => part.some((words) => hasWords(sentence, folded(words))));
}

function hasWords(sentence: string, words: string): boolean {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (!/\w/.test(sentence[at - 1] ?? "") && !/\w/.test(sentence[at + words.length] ?? "")) return true;
  }
  return false;
}

/** Of 79 offices named with their holders in 176 news articles (TimeBank, AQUAINT) all were held on the day. */
const OFFICE = 0.97;
const EVENT = 0.98;

function factClue(reading: Reading, { start, end, facts }: Hit): Clue[] {
  const [first] = facts;
  if (!first) return [];
  const because = facts.map(sentence).join(" ");
  const days = first.kind === "office" ? union(facts.map(term)) : since(first);
  const confidence = first.kind === "office" ? OFFICE : EVENT;
  return [textClue(reading, first.kind, { start, end }, days, confidence, { because, source: first.source })];
}

/** From a term's first day to its last. */
function term({ from, to }: Fact): DaySet {
  return between(edtfBounds(from)?.earliest ?? null, to === null ? null : (edtfBounds(to)?.latest ?? null));
}

/** What happened can be written of ever after. */
function since({ from }: Fact): DaySet {
  return between(edtfBounds(from)?.earliest ?? null, null);
}

function sentence({ kind, what, words, from, to }: Fact): string {
  const who = kind === "office" ? `${words[1]?.[0]} was ${what}` : what;
  return to === null || kind === "event" ? `${who}: since ${from}.` : `${who}: ${from} to ${to}.`;
}
