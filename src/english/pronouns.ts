import { isSubject } from "./isSubject.ts";
import { type NamedSpan, namesWithin, type Paragraph, sentenceStart } from "./paragraphs.ts";

/** How far before a pronoun its person is searched for, in characters. */
const REACH = 2000;

/**
 * The name in a paragraph that a pronoun stands for: the subject of the last sentence that has a person's name as its
 * subject, else a name at the beginning of a sentence ("Quist's visit"). "It" stands for an organisation. We don't resolve "they", "we" and "I".
 * @param at the offset of the pronoun; only names before it count.
 * @returns null where no name fits.
 */
export function antecedent(pronoun: string, paragraph: Paragraph, at: number): NamedSpan | null {
  if (/^(?:they|i|we)$/i.test(pronoun)) return null;
  const kind = /^it$/i.test(pronoun) ? "organisation" : "person";
  const people = namesWithin(paragraph, at - REACH, at).filter(
    (name) =>
      name.type === kind &&
      isOutside(paragraph, name) &&
      mayBe(paragraph, name, pronoun) &&
      !followsPronoun(paragraph, name, pronoun) &&
      !(isListener(paragraph, name) && sentenceStart(paragraph, at) <= name.start),
  );
  // The last sentence that is about a person: "about Ada Quist" only mentions her.
  const last =
    people.findLast((name) => isTopic(paragraph, name)) ??
    people.findLast(({ start }) => start === sentenceStart(paragraph, start));
  if (!last) return null;
  const from = sentenceStart(paragraph, last.start);
  const topics = people.filter((name) => name.start >= from && isTopic(paragraph, name));
  const beginning = paragraph.unquoted.slice(from, Math.min(last.end, from + MAX_CLAUSE));
  const main = from + (CLAUSE_BEFORE.exec(beginning)?.[0].length ?? 0);
  return topics.find(({ start }) => start >= main) ?? topics[0] ?? last;
}

/** A clause before the main one ends within so many characters. */
const MAX_CLAUSE = 300;

/** A clause before the main one: "While Ada Quist agreed, ". Who the main clause is about counts more. */
const CLAUSE_BEFORE =
  /^\s*(?:while|although|though|when|after|before|if|since|because|whereas|once)\s[^,]*,\s/i;

/** Whether a sentence is about a name: it is a subject, "who" follows it, or it is the source of what is said. */
function isTopic(paragraph: Paragraph, name: NamedSpan): boolean {
  const from = sentenceStart(paragraph, name.start);
  const { unquoted } = paragraph;
  return (
    isSubject(paragraph, name, from) ||
    /^,?\swho\s/.test(unquoted.slice(name.end, name.end + 6)) ||
    /\saccording to\s[^.,]*$/i.test(unquoted.slice(Math.max(from, name.start - 60), name.start))
  );
}

/** Whether the pronoun itself comes before a name in its sentence, so that it means somebody else: "she thanked Ada Quist". */
function followsPronoun(paragraph: Paragraph, { start }: NamedSpan, pronoun: string): boolean {
  const before = paragraph.unquoted.slice(Math.max(sentenceStart(paragraph, start), start - REACH), start);
  return new RegExp(`(?:^|[\\s—-])${pronoun}\\s`, "i").test(before);
}

/** Whether a name is that of a person to whom somebody speaks: "he" in "told Ada Quist that he" is somebody else. */
const isListener = ({ unquoted }: Paragraph, { start }: NamedSpan) =>
  /\s(?:told|tells|telling|interview with)\s(?:[\p{L}.’'-]+\s){0,3}$/u.test(
    unquoted.slice(Math.max(0, start - 60), start),
  );

/** Whether a name is outside of quotation marks. */
const isOutside = ({ text, unquoted }: Paragraph, { start, end }: NamedSpan) =>
  text.slice(start, end) === unquoted.slice(start, end);

/** Whether a name can be meant by a pronoun: "Ms. Jones" can't be "he". */
function mayBe({ unquoted }: Paragraph, { start, end }: NamedSpan, pronoun: string): boolean {
  const called = unquoted.slice(Math.max(0, start - 12), end);
  const others = /^he$/i.test(pronoun) ? FEMALE : /^she$/i.test(pronoun) ? MALE : null;
  return !others?.test(called);
}

const FEMALE = /(?:^|\s)(?:Mrs|Ms|Miss|Dame|Lady|Madam|Queen|Princess)\.?\s/;
const MALE = /(?:^|\s)(?:Mr|Sir|Lord|King|Prince)\.?\s/;
