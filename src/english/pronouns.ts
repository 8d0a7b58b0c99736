import { type NamedSpan, namesWithin, type Paragraph, sentenceStart } from "./paragraphs.ts";
import { isSubject } from "./subject.ts";

/** How far before a pronoun a person is looked for, in characters. */
const REACH = 2000;

/**
 * Whom of a paragraph "he", "she" or "who" means: the last sentence before it that names a person
 * says so, first by its subject, then by whom it names last; null for "they" and "we".
 * @param at only names before it are asked.
 */
export function antecedent(pronoun: string, paragraph: Paragraph, at: number): NamedSpan | null {
  if (/^(?:they|i|we)$/i.test(pronoun)) return null;
  const kind = /^it$/i.test(pronoun) ? "organisation" : "person";
  const people = namesWithin(paragraph, at - REACH, at).filter(
    (name) => name.type === kind && isOutside(paragraph, name) && mayBe(paragraph, name, pronoun),
  );
  const last = people.at(-1);
  if (!last) return null;
  const from = sentenceStart(paragraph, last.start);
  const inSentence = people.filter(({ start }) => start >= from);
  return inSentence.find((name) => isSubject(paragraph, name, from)) ?? last;
}

/** Whether a name stands outside of quotations. */
const isOutside = ({ text, unquoted }: Paragraph, { start, end }: NamedSpan) =>
  text.slice(start, end) === unquoted.slice(start, end);

/** "Ms. Jones" is no "he". */
function mayBe({ unquoted }: Paragraph, { start, end }: NamedSpan, pronoun: string): boolean {
  const called = unquoted.slice(Math.max(0, start - 12), end);
  const others = /^he$/i.test(pronoun) ? FEMALE : /^she$/i.test(pronoun) ? MALE : null;
  return !others?.test(called);
}

const FEMALE = /(?:^|\s)(?:Mrs|Ms|Miss|Dame|Lady|Madam|Queen|Princess)\.?\s/;
const MALE = /(?:^|\s)(?:Mr|Sir|Lord|King|Prince)\.?\s/;
