import { type Beginning, type FactIndex, folded, type Handle, type KnownFact } from "./factIndex.ts";
import { officeSpan, placeOf, type Standing } from "./office.ts";
import { type Reading, sentenceOf, type Words } from "./reading.ts";

/** A place in the text and the facts it may mean: several presidents of one name, or one event. */
export interface Hit extends Words {
  readonly facts: readonly KnownFact[];
  /** How an office's holder is spoken of. */
  readonly standing: Standing;
}

/** Where the text names public facts. */
export function factHits(reading: Reading, index: FactIndex): Hit[] {
  const text = folded(reading.text);
  return reading.paragraphs.flatMap((paragraph) => hits(reading, text, paragraph, index));
}

function hits(reading: Reading, text: string, paragraph: Words, index: FactIndex): Hit[] {
  const found: Hit[] = [];
  const { beginnings, firstWord: word } = index;
  word.lastIndex = paragraph.start;
  for (let match = word.exec(text); match !== null && match.index < paragraph.end; match = word.exec(text)) {
    const beginning = lookUp(beginnings, match[0]);
    if (!beginning) continue;
    const at = match.index;
    const handles = handlesAt(beginning, text, word.lastIndex).filter(
      ({ words }) => at + words.length <= paragraph.end && isAt(text, at, words),
    );
    if (handles.length > 0)
      found.push(...events(reading, text, at, handles), ...offices(text, paragraph.start, at, handles));
  }
  return found;
}

/** What may begin with a word that ends here; "Okello's" is Okello. */
function handlesAt({ alone, withNext }: Beginning, text: string, end: number): readonly Handle[] {
  if (withNext.size === 0) return alone;
  NEXT.lastIndex = end;
  const next = NEXT.exec(text)?.[1] ?? "";
  const two = lookUp(withNext, next);
  return two ? [...alone, ...two] : alone;
}

const NEXT = /[^\w']+([\w']+)/y;

/** Asked of every word of a text, so a second time only where there is something to take off. */
function lookUp<T>(map: ReadonlyMap<string, T>, word: string): T | undefined {
  return map.get(word) ?? (word.endsWith("'s") ? map.get(word.slice(0, -2)) : undefined);
}

/** Whether whole words stand at a place. */
function isAt(text: string, at: number, words: string): boolean {
  return text.startsWith(words, at) && !/\w/.test(text[at + words.length] ?? "");
}

function events(reading: Reading, text: string, at: number, handles: readonly Handle[]): Hit[] {
  return handles.flatMap(({ fact, words, others }) => {
    const span = { start: at, end: at + words.length };
    if (fact.kind !== "event" || !isTogether(reading, text, span, others)) return [];
    return { ...span, facts: [fact], standing: "holds" };
  });
}

/** Whether all other parts of an event stand in the sentence of its first one. */
function isTogether(reading: Reading, text: string, span: Words, others: Handle["others"]): boolean {
  if (others.length === 0) return true;
  const { start, end } = sentenceOf(reading, span);
  const sentence = text.slice(start, end);
  return others.every((part) => part.some((words) => hasWords(sentence, words)));
}

function hasWords(sentence: string, words: string): boolean {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (!/\w/.test(sentence[at - 1] ?? "") && isAt(sentence, at, words)) return true;
  }
  return false;
}

/** "President George Bush" is longer than "President George", and the longest name counts. */
function offices(text: string, from: number, at: number, handles: readonly Handle[]): Hit[] {
  const place = placeOf(text, from, at);
  const found = handles.flatMap(({ fact, words, titles }) => {
    const span = fact.kind === "office" ? officeSpan(text, place, words, titles) : null;
    return span ? [{ span, fact, length: words.length }] : [];
  });
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const best = found.filter(({ length }) => length === longest);
  const [first] = best;
  return first ? [{ ...first.span, facts: [...new Set(best.map(({ fact }) => fact))] }] : [];
}
