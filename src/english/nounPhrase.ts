import { TITLE_ABBREVIATIONS } from "../text/abbreviations.ts";
import { NAME_SUFFIXES } from "../text/personName.ts";
import { type NamedSpan, namesWithin, type Paragraph } from "./paragraphs.ts";

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

const PRONOUN = /^(?:he|she|they|it|i|we|who)$/i;

/** Words that can't be a speaker on their own. */
const NOBODY =
  /^(?:but|and|or|so|yet|however|meanwhile|moreover|nevertheless|instead|today|yesterday|tonight|inc|corp|co|ltd|then|now|also|there|here|this|that|these|those|which|what|as|if|not|one|some|many|most|others?|all|both|is|was|were|are|be|been|being|has|had|have|having|not|never|it|to|in|on|at|of|for|by|with|from|after|before|according|while|when|because|although|though|since|once|how|why|where)$/i;

/** A finite verb: words that contain one are a clause, not a description of somebody. */
const FINITE =
  /\s(?:is|was|were|are|has|had|have|will|would|can|could|may|might|should|does|did|do|led|came|went)(?=\s|$)/i;

const TITLE = new RegExp(
  `^(?:(?:the|a|an|Sir|Dame|Lord|Lady|${TITLE_ABBREVIATIONS.join("|")})\\.?\\s+)+`,
  "i",
);

/** The longest description of somebody, in words. Longer ones were misread. */
const MAX_WORDS = 10;

/**
 * The person, organisation or description that a span of words names: the last name before the first
 * preposition ("Kremlin spokesman Dmitry Peskov in Moscow" is Dmitry Peskov), else the words themselves
 * ("a police officer").
 * @param start,end offsets within the paragraph; white space at the ends is ignored.
 * @returns null for words that can't be a speaker.
 */
export function nounPhrase(paragraph: Paragraph, start: number, end: number): SpeakerPhrase | null {
  const raw = paragraph.unquoted.slice(start, end);
  const words = raw.trim();
  if (words === "" || /["“”„«»`]|''/.test(words)) return null;
  const from = start + raw.length - raw.trimStart().length;
  const to = from + words.length;
  if (PRONOUN.test(words)) return { start: from, end: to, value: words, names: [], isPronoun: true };
  const cut = PREPOSITION.exec(words);
  const headEnd = cut ? from + cut.index : to;
  const head = headName(paragraph, from, headEnd);
  if (head) {
    const names = joined(paragraph, head, from);
    const value = names.map((name) => name.value).join("; ");
    return { start: names[0]?.start ?? head.start, end: head.end, value, names, isPronoun: false };
  }
  const stop = cut && !ALLOWED_PREPOSITION.test(cut[0]) ? headEnd : to;
  return description(paragraph, from, stop);
}

/** What may follow the name at the end of a noun phrase: "Lee (R-Utah)", "King, Jr." */
const AFTER_NAME = new RegExp(`^(?:\\s*\\([^)]*\\)|,?\\s(?:${NAME_SUFFIXES.join("|")})\\.?)?$`);

/** The name at the end of a noun phrase's head: "Kremlin spokesman Dmitry Peskov" gives Dmitry Peskov. */
function headName(paragraph: Paragraph, from: number, to: number): NamedSpan | undefined {
  const { unquoted } = paragraph;
  return namesWithin(paragraph, from, to).findLast(({ end }) => AFTER_NAME.test(unquoted.slice(end, to)));
}

/** Both names of "the United States and South Korea"; else the last one alone. */
function joined(paragraph: Paragraph, last: NamedSpan, from: number): NamedSpan[] {
  const before = namesWithin(paragraph, from, last.start).at(-1);
  if (!before) return [last];
  const between = paragraph.unquoted.slice(before.end, last.start);
  return /^\s(?:and|&)\s(?:the\s)?$/.test(between) ? [before, last] : [last];
}

/** A description of somebody without a name, its article left out: "police officer". */
function description(paragraph: Paragraph, from: number, to: number): SpeakerPhrase | null {
  const { unquoted } = paragraph;
  const words = unquoted.slice(from, to).trimEnd();
  const count = words.split(/\s+/).length;
  const last = /[\p{L}\p{N}]+\W*$/u.exec(words)?.[0] ?? "";
  const first = /^[\p{L}]+/u.exec(words)?.[0] ?? "";
  if (count > MAX_WORDS || NOBODY.test(last.trim()) || NOBODY.test(first) || !/^\p{L}/u.test(words))
    return null;
  // A person's name before the end shows a misreading, unless it is a possessive ("Putin's spokesman").
  const isMisread = namesWithin(paragraph, from, from + words.length).some(
    (name) =>
      name.type === "person" &&
      name.start >= from &&
      name.end < from + words.length &&
      /^\s/.test(unquoted.slice(name.end, name.end + 1)),
  );
  if (isMisread || FINITE.test(words)) return null;
  const value = words.replace(TITLE, "");
  return value === "" ? null : { start: from, end: from + words.length, value, names: [], isPronoun: false };
}
