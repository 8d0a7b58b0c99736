import type { Span } from "../../records/span.ts";
import { greatest } from "../../shared/extremes.ts";
import { type FactForm, type FactIndex, type FirstWord, foldForFacts, type KnownFact } from "./factIndex.ts";
import { type HolderStatus, nameStartAt, officeSpan } from "./office.ts";
import { type Reading, sentenceOf } from "./reading.ts";

/** Words of the text and the facts they may mean: one event, or several office holders of the same name. */
export interface FactMatch extends Span {
  readonly facts: readonly KnownFact[];
  /** Whether an office's holder is named as the current or a former one; "current" for events. */
  readonly status: HolderStatus;
}

/** The public facts that the text names. */
export function findFacts(reading: Reading, index: FactIndex): FactMatch[] {
  const text = foldForFacts(reading.text);
  return [...firstWordsIn(text, reading.paragraphs, index)].flatMap((word) => factsAt(reading, text, word));
}

/** A word of a paragraph with which forms of facts begin. */
interface FoundWord {
  readonly paragraph: Span;
  readonly at: number;
  readonly end: number;
  readonly entry: FirstWord;
}

/**
 * Goes through the text once. To search each paragraph by itself would be slow where many paragraphs have no such word,
 * because each search would go on to the next one that has.
 * @param paragraphs in the order of the text.
 */
function* firstWordsIn(
  text: string,
  paragraphs: readonly Span[],
  { byFirstWord, firstWordPattern: pattern }: FactIndex,
): Generator<FoundWord> {
  let number = 0;
  pattern.lastIndex = paragraphs[0]?.start ?? text.length;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    const { index: at } = match;
    while ((paragraphs[number]?.end ?? Number.POSITIVE_INFINITY) <= at) number += 1;
    const paragraph = paragraphs[number];
    if (!paragraph) return;
    const entry = lookUp(byFirstWord, word);
    // What is between two paragraphs was set aside.
    if (at < paragraph.start) pattern.lastIndex = paragraph.start;
    else if (entry) yield { paragraph, at, end: at + word.length, entry };
  }
}

function factsAt(reading: Reading, text: string, { paragraph, at, end, entry }: FoundWord): FactMatch[] {
  const forms = formsAt(entry, text, end).filter(
    ({ words }) => at + words.length <= paragraph.end && hasWordsAt(text, at, words),
  );
  if (forms.length === 0) return [];
  return [...events(reading, text, at, forms), ...offices(text, paragraph.start, at, forms)];
}

/** The forms that may begin with the word that ends here. */
function formsAt({ oneWord, bySecondWord }: FirstWord, text: string, end: number): readonly FactForm[] {
  if (bySecondWord.size === 0) return oneWord;
  NEXT.lastIndex = end;
  const next = NEXT.exec(text)?.[1] ?? "";
  const two = lookUp(bySecondWord, next);
  return two ? [...oneWord, ...two] : oneWord;
}

const NEXT = /[^\w']+([\w']+)/y;

/** Looks a word up, without a possessive "'s" if it isn't found with it. */
function lookUp<T>(map: ReadonlyMap<string, T>, word: string): T | undefined {
  return map.get(word) ?? (word.endsWith("'s") ? map.get(word.slice(0, -2)) : undefined);
}

/** Whether the text has these words, as whole words, at a place. */
function hasWordsAt(text: string, at: number, words: string): boolean {
  return text.startsWith(words, at) && !/\w/.test(text[at + words.length] ?? "");
}

function events(reading: Reading, text: string, at: number, forms: readonly FactForm[]): FactMatch[] {
  return forms.flatMap(({ fact, words, otherParts }) => {
    const span = { start: at, end: at + words.length };
    if (fact.kind !== "event" || !hasAllParts(reading, text, span, otherParts)) return [];
    return { ...span, facts: [fact], status: "current" };
  });
}

/** Whether the sentence of an event's first part contains all its other parts. */
function hasAllParts(
  reading: Reading,
  text: string,
  span: Span,
  otherParts: FactForm["otherParts"],
): boolean {
  if (otherParts.length === 0) return true;
  const { start, end } = sentenceOf(reading, span);
  const sentence = text.slice(start, end);
  return otherParts.every((part) => part.some((words) => hasWords(sentence, words)));
}

function hasWords(sentence: string, words: string): boolean {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (!/\w/.test(sentence[at - 1] ?? "") && hasWordsAt(sentence, at, words)) return true;
  }
  return false;
}

/** The office holders named here. Only the longest matching name counts: "George Bush", not "George". */
function offices(text: string, from: number, at: number, forms: readonly FactForm[]): FactMatch[] {
  const place = nameStartAt(text, from, at);
  const found = forms.flatMap(({ fact, words, titles }) => {
    const span = fact.kind === "office" ? officeSpan(text, place, words, titles) : null;
    return span ? [{ span, fact, length: words.length }] : [];
  });
  const longest = greatest(found.map(({ length }) => length));
  const best = found.filter(({ length }) => length === longest);
  const [first] = best;
  return first ? [{ ...first.span, facts: [...new Set(best.map(({ fact }) => fact))] }] : [];
}
