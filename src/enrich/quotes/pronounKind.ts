import { speechVerbs } from "../../english/cues.ts";
import { type NamedSpan, type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import { isPersonNoun } from "../../english/speakerNouns.ts";
import { subjectBefore } from "../../english/subject.ts";
import { followingSubject } from "../../english/subjectAfter.ts";
import type { QuoteDraft } from "./quoteDraft.ts";

/**
 * How much stands for whom "he" or "she" means:
 * - "said": the sentence with the person's name reports what somebody says, or the person has the quotation before
 *   ("Suvorova said the dam held. “We were lucky,” she said.");
 * - "alone": the article has named nobody else before;
 * - "guessed": neither ("Quist beat Lopez. “I am proud,” he said."), or somebody else is named or described in between
 *   ("Suvorova said so. A spokeswoman agreed. “We were lucky,” she said.").
 */
export type PronounKind = "said" | "alone" | "guessed";

/** A place in an article: an offset within one of its paragraphs. */
interface Place {
  readonly index: number;
  readonly at: number;
}

/** @param meant the name that the pronoun stands for, in the paragraph at `index`. */
export function kindByName(
  paragraphs: readonly Paragraph[],
  pronoun: Place,
  meant: NamedSpan,
  index: number,
): PronounKind {
  const paragraph = paragraphs[index];
  if (!paragraph) return "guessed";
  const sentence = sentenceEnd(paragraph, meant.start);
  const end = index === pronoun.index ? Math.min(sentence, pronoun.at) : sentence;
  const isOther = peopleOf(paragraph).some(
    (name) => name.start >= meant.end && name.end <= pronoun.at && name.value !== meant.value,
  );
  if (end < sentence && isOther) return "guessed";
  if (isAnybodyElse(paragraphs, { index, at: end }, pronoun)) return "guessed";
  if (isReportOf(paragraph, meant, end)) return "said";
  return meant.type === "person" && isFirstPerson(paragraphs, pronoun) ? "alone" : "guessed";
}

/**
 * Whether a sentence reports what a person says: the person is the subject of its verb, or else nobody is and it names no
 * other person.
 */
function isReportOf(paragraph: Paragraph, meant: NamedSpan, end: number): boolean {
  const from = sentenceStart(paragraph, meant.start);
  const verbs = speechVerbs(paragraph.unquoted.slice(from, end));
  const isAlone = peopleOf(paragraph).every(
    ({ start, value }) => start < from || start >= end || value === meant.value,
  );
  const subjects = verbs.flatMap(({ index, form }) => {
    // "Quist asked Lopez": Lopez speaks next.
    if (!isAlone && form.startsWith("ask")) return [];
    const verb = from + index;
    const subject =
      followingSubject(paragraph, verb, verb + form.length) ?? subjectBefore(paragraph, verb, from);
    return subject && !subject.isPronoun ? [subject] : [];
  });
  if (subjects.some(({ names }) => names.some(({ value }) => value === meant.value))) return true;
  return isAlone && verbs.length > 0 && subjects.length === 0;
}

/** @param last the quotation whose speaker the pronoun stands for. */
export function kindBySpeaker(
  paragraphs: readonly Paragraph[],
  pronoun: Place,
  last: QuoteDraft,
): PronounKind {
  const { speaker, paragraph, paragraphIndex, quoted, attributionEnd } = last;
  const at = sentenceEnd(paragraph, Math.max(quoted.end, attributionEnd ?? 0) - 1);
  // "An official" may be any of several.
  if (!speaker?.name) return "guessed";
  const isElse = isAnybodyElse(paragraphs, { index: paragraphIndex, at }, pronoun);
  return isElse ? "guessed" : (speaker.pronounKind ?? "said");
}

/**
 * Whether the writer's own words between two places name or describe somebody ("a spokeswoman"); words within
 * quotation marks don't count.
 */
const isAnybodyElse = (paragraphs: readonly Paragraph[], from: Place, to: Place): boolean =>
  paragraphs.slice(from.index, to.index + 1).some((paragraph, offset) => {
    const start = offset === 0 ? from.at : 0;
    const end = from.index + offset === to.index ? to.at : paragraph.text.length;
    return (
      peopleOf(paragraph).some((name) => name.start >= start && name.end <= end) ||
      isAnybodyDescribed(paragraph.unquoted.slice(start, end))
    );
  });

/** "A spokeswoman", "the prime minister", "Mr Quist". */
const isAnybodyDescribed = (words: string): boolean =>
  /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?\s\p{Lu}/u.test(words) ||
  (words.match(/[\p{L}’'-]+/gu) ?? []).some((word) => isPersonNoun(word));

const peopleOf = ({ names, text, unquoted }: Paragraph): NamedSpan[] =>
  names.filter(
    ({ type, start, end }) => type === "person" && text.slice(start, end) === unquoted.slice(start, end),
  );

/** Whether an article names one person at most before a place. */
function isFirstPerson(paragraphs: readonly Paragraph[], { index, at }: Place): boolean {
  const second = secondPersonOf(paragraphs);
  return second === null || second.index > index || (second.index === index && second.at > at);
}

const secondPeople = new WeakMap<readonly Paragraph[], Place | null>();

/** Where an article first names somebody else than the first person that it names; looked up once for an article. */
function secondPersonOf(paragraphs: readonly Paragraph[]): Place | null {
  const known = secondPeople.get(paragraphs);
  if (known !== undefined) return known;
  let first: string | null = null;
  for (const [index, paragraph] of paragraphs.entries())
    for (const { value, start } of peopleOf(paragraph)) {
      first ??= value;
      if (value === first) continue;
      const found = { index, at: start };
      secondPeople.set(paragraphs, found);
      return found;
    }
  secondPeople.set(paragraphs, null);
  return null;
}
