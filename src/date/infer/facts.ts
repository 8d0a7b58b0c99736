import type { Span } from "../../records/span.ts";
import { append } from "../../shared/append.ts";
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
  return reading.paragraphs.flatMap((paragraph) => factsInParagraph(reading, text, paragraph, index));
}

function factsInParagraph(reading: Reading, text: string, paragraph: Span, index: FactIndex): FactMatch[] {
  const found: FactMatch[] = [];
  const { byFirstWord, firstWordPattern } = index;
  firstWordPattern.lastIndex = paragraph.start;
  for (
    let match = firstWordPattern.exec(text);
    match !== null && match.index < paragraph.end;
    match = firstWordPattern.exec(text)
  ) {
    const entry = lookUp(byFirstWord, match[0]);
    if (!entry) continue;
    const at = match.index;
    const forms = formsAt(entry, text, firstWordPattern.lastIndex).filter(
      ({ words }) => at + words.length <= paragraph.end && hasWordsAt(text, at, words),
    );
    if (forms.length === 0) continue;
    append(found, events(reading, text, at, forms));
    append(found, offices(text, paragraph.start, at, forms));
  }
  return found;
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
