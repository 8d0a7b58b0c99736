import { isAbbreviation } from "../text/abbreviations.ts";
import { NAME_SUFFIXES } from "../text/personName.ts";
import { description } from "./description.ts";
import { type NamedSpan, namesWithin, type Paragraph } from "./paragraphs.ts";

/** Between the names of several who speak together: "United States; South Korea". */
const SEVERAL = "; ";

/** Whether a speaker's full name is that of several who speak together. */
export const isOfSeveral = (value: string): boolean => value.includes(SEVERAL);

/** The words of a paragraph that name a speaker, before pronouns are resolved. */
export interface SpeakerPhrase {
  /** Offsets within the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly names: readonly NamedSpan[];
  readonly isPronoun: boolean;
}

const PREPOSITION =
  /\s(?:of|for|to|with|at|in|on|by|from|against|about|near|after|before|during|as|under|over|between|among|into|while|when|who|whose|which|that|where|than|amid|via|since|until)\s/iu;

/** Prepositions that a description may contain: "a spokesman for the ministry". */
const ALLOWED_PREPOSITION = /^\s(?:of|for|from|at|with|in)\s/iu;

const PRONOUN = /^(?:he|she|they|it|i|we)$/i;

/** Conjunctions before a subject: "but she". */
const CONJUNCTION =
  /^(?:(?:and|but|so|yet|or|nor|then|still|while|although|though|as|because|when|if|that|where|even|only)\s+)+/i;

/** A pronoun at the end, after words of an unfinished clause: "an investment he". */
const LAST_PRONOUN = /\s(he|she|they|it|I|we)$/;

/** Words after a subject that belong to it: "Orbis itself", "Orbis and Unit each". */
const AFTER_SUBJECT = /\s(?:(?:him|her|it|them)sel(?:f|ves)|each|both)$/i;

/**
 * The person, organisation or description that a span of words names: the last name before the first
 * preposition ("Kremlin spokesman Dmitry Peskov in Moscow" is Dmitry Peskov), else the words themselves
 * ("a police officer").
 * @param start,end offsets within the paragraph; white space at the ends is ignored.
 * @returns null for words that can't be a speaker.
 */
export function nounPhrase(paragraph: Paragraph, start: number, end: number): SpeakerPhrase | null {
  const raw = paragraph.unquoted.slice(start, end);
  const bare = raw.trim();
  if (bare === "" || /["“”„«»`]|''/.test(bare)) return null;
  const conjunction = CONJUNCTION.exec(bare)?.[0].length ?? 0;
  const words = withoutStop(bare.slice(conjunction))
    .replace(/\s[–—-]+$/, "")
    .replace(AFTER_SUBJECT, "");
  const from = start + raw.length - raw.trimStart().length + conjunction;
  const to = from + words.length;
  if (PRONOUN.test(words)) return pronoun(words, from, to);
  const last = LAST_PRONOUN.exec(words)?.[1];
  if (last) return pronoun(last, to - last.length, to);
  const cut = PREPOSITION.exec(words);
  const headEnd = cut ? from + cut.index : to;
  const head = headName(paragraph, from, headEnd) ?? nameAfterTitle(paragraph, from, to);
  if (head) {
    const names = joined(paragraph, head, from);
    const value = names.map((name) => name.value).join(SEVERAL);
    return { start: names[0]?.start ?? head.start, end: head.end, value, names, isPronoun: false };
  }
  const stop = cut && !ALLOWED_PREPOSITION.test(cut[0]) ? headEnd : to;
  const described = description(paragraph, from, stop);
  return described && { ...described, names: [], isPronoun: false };
}

/** Without the full stop of a sentence that ends with the speaker: "said Anna Suvorova." */
const withoutStop = (words: string): string =>
  words.endsWith(".") && !isAbbreviation(words.slice(words.lastIndexOf(" ") + 1, -1))
    ? words.slice(0, -1)
    : words;

const pronoun = (value: string, start: number, end: number): SpeakerPhrase => ({
  start,
  end,
  value,
  names: [],
  isPronoun: true,
});

/** What may follow the name at the end of a noun phrase: "Lee (R-Utah)", "King, Jr." */
const AFTER_NAME = new RegExp(`^(?:\\s*\\([^)]*\\)|,?\\s(?:${NAME_SUFFIXES.join("|")})\\.?)?$`);

/** The name at the end of a noun phrase's head: "Kremlin spokesman Dmitry Peskov" gives Dmitry Peskov. */
function headName(paragraph: Paragraph, from: number, to: number): NamedSpan | undefined {
  const { unquoted } = paragraph;
  return namesWithin(paragraph, from, to).findLast(({ end }) => AFTER_NAME.test(unquoted.slice(end, to)));
}

/** A title that goes on with "of", before a name: "former secretary of state", "prime minister of". */
const TITLE_OF =
  /(?:^|\s)(?:secretary|minister|director|head|chief|president|speaker|chair(?:man|woman)?|mayor|governor|leader|deputy|master)\s+of\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){1,3}$/iu;

/** The person in "former secretary of state Ada Quist", but not in "the head of the firm of Ada Quist". */
function nameAfterTitle(paragraph: Paragraph, from: number, to: number): NamedSpan | undefined {
  const { unquoted } = paragraph;
  return namesWithin(paragraph, from, to).find(({ type, start, end }) => {
    if (type !== "person" || !/^(?:\s*\([^)]*\)|\s(?:of|in|at|on)\s.*)?$/s.test(unquoted.slice(end, to)))
      return false;
    const before = unquoted.slice(Math.max(from, start - 80), start);
    const title = TITLE_OF.exec(before)?.[0];
    return title !== undefined && !PREPOSITION.test(` ${title.replace(/^.*?\sof\s/is, "")} `);
  });
}

/** Both names of "the United States and South Korea"; else the last one alone. */
function joined(paragraph: Paragraph, last: NamedSpan, from: number): NamedSpan[] {
  const before = namesWithin(paragraph, from, last.start).at(-1);
  if (!before) return [last];
  const between = paragraph.unquoted.slice(before.end, last.start);
  return /^\s(?:and|&)\s(?:the\s)?$/.test(between) ? [before, last] : [last];
}
