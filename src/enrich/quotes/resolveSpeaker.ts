import type { SpeakerPhrase } from "../../english/nounPhrase.ts";
import type { NamedSpan, Paragraph } from "../../english/paragraphs.ts";
import { antecedent } from "../../english/pronouns.ts";
import { isBodyNoun } from "../../english/speakerNouns.ts";
import { kindByName, kindBySpeaker } from "./pronounKind.ts";
import type { QuoteDraft, ResolvedSpeaker } from "./quoteDraft.ts";

/** "He" may refer to a speaker who was quoted at most this many paragraphs before. */
const MAX_PARAGRAPHS_BACK = 2;

/** "He" may refer to somebody named at most this many paragraphs before, if nobody is named between. */
const MAX_SILENT_PARAGRAPHS = 4;

/** How many earlier quotations are searched for a speaker. */
const MAX_QUOTATIONS_BACK = 20;

/** The quotations that are searched for a speaker: the last ones before the one at an index. */
export const quotationsBefore = (drafts: readonly QuoteDraft[], index: number): readonly QuoteDraft[] =>
  drafts.slice(Math.max(0, index - MAX_QUOTATIONS_BACK), index);

/**
 * Finds whom the words for a speaker refer to. Words with a name refer to that name; a description stands for itself.
 * A pronoun refers to a person named before it in its paragraph, otherwise to the last speaker, unless the paragraph
 * before names a person after that speaker's last quotation. Null if a pronoun can't be resolved.
 */
export function resolveSpeaker(
  words: SpeakerPhrase,
  paragraphs: readonly Paragraph[],
  paragraphIndex: number,
  earlierQuotations: readonly QuoteDraft[],
): ResolvedSpeaker | null {
  const paragraph = paragraphs[paragraphIndex];
  if (!paragraph) return null;
  const [name = null] = words.names;
  if (!words.isPronoun)
    return { words, paragraph, name, nameParagraph: paragraph, value: words.value, pronounKind: null };
  const pronoun: Pronoun = { words, paragraphs, paragraph, paragraphIndex };
  const here = antecedent(words.value, paragraph, words.start);
  if (here) return named(pronoun, here, paragraphIndex);
  if (/^(?:they|we|i)$/i.test(words.value)) return null;
  const last = earlierQuotations.findLast(({ speaker }) => speaker && mayBe(words.value, speaker));
  const nameParagraph = paragraphs[paragraphIndex - 1];
  const lastEnd =
    last && last.paragraphIndex === paragraphIndex - 1
      ? Math.max(last.quoted.end, last.attributionEnd ?? 0)
      : 0;
  const before = nameParagraph && antecedent(words.value, nameParagraph, nameParagraph.text.length);
  if (before && before.start >= lastEnd) return named(pronoun, before, paragraphIndex - 1);
  const isRecent = last && paragraphIndex - last.paragraphIndex <= MAX_PARAGRAPHS_BACK;
  if (!isRecent || !last.speaker) return namedEarlier(pronoun);
  const pronounKind = kindBySpeaker(paragraphs, { index: paragraphIndex, at: words.start }, last);
  return { ...last.speaker, words, paragraph, pronounKind };
}

/** A pronoun, where it stands. */
interface Pronoun {
  readonly words: SpeakerPhrase;
  readonly paragraphs: readonly Paragraph[];
  readonly paragraph: Paragraph;
  readonly paragraphIndex: number;
}

/** The person whom a pronoun means, by the name in the paragraph at `index`. */
function named(
  { words, paragraphs, paragraph, paragraphIndex }: Pronoun,
  name: NamedSpan,
  index: number,
): ResolvedSpeaker {
  const nameParagraph = paragraphs[index] ?? paragraph;
  const pronounKind = kindByName(paragraphs, { index: paragraphIndex, at: words.start }, name, index);
  return { words, paragraph, name, nameParagraph, value: name.value, pronounKind };
}

/** Whether a pronoun can stand for an earlier speaker: "it" for a body, "he" and "she" for a person. */
function mayBe(pronoun: string, { name, value }: ResolvedSpeaker): boolean {
  const isBody = name
    ? name.type !== "person"
    : isBodyNoun(value.split(/\s(?:of|for|from|at|in)\s/)[0] ?? "");
  return /^it$/i.test(pronoun) === isBody;
}

/** The person named in the nearest of some paragraphs before, if all those between name nobody. */
function namedEarlier(pronoun: Pronoun): ResolvedSpeaker | null {
  const { words, paragraphs, paragraphIndex } = pronoun;
  if (/^it$/i.test(words.value)) return null;
  for (let index = paragraphIndex - 2; index >= paragraphIndex - MAX_SILENT_PARAGRAPHS; index -= 1) {
    const nameParagraph = paragraphs[index];
    if (!nameParagraph) return null;
    const name = antecedent(words.value, nameParagraph, nameParagraph.text.length);
    if (name) return named(pronoun, name, index);
  }
  return null;
}
