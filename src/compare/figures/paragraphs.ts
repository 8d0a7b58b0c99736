import type { Span } from "../../records/span.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import { sentenceSpans } from "../../text/sentences.ts";
import { type Member, textOf } from "../member.ts";
import { type KeyedName, linkedNames } from "./names.ts";

/** A paragraph with what was found in it, so that what is around a figure is found without looking at the whole article. */
export interface ReadParagraph {
  readonly text: string;
  /** In order. */
  readonly sentences: readonly Span[];
  /** Those that the archive knows, in order. */
  readonly names: readonly KeyedName[];
  /** In order. */
  readonly times: Member["times"];
}

/** The paragraphs of an article that a function asks for; each is read once. */
export function paragraphsOf(member: Member): (p: number) => ReadParagraph {
  const names = groupBy(linkedNames(member), ({ p }) => p);
  const times = groupBy(member.times, ({ at }) => at[0]);
  const known = new Map<number, ReadParagraph>();
  return (p) => {
    const text = textOf(member, p);
    const paragraph = known.get(p) ?? {
      text,
      sentences: sentenceSpans(text),
      names: (names.get(p) ?? []).sort((a, b) => a.start - b.start),
      times: (times.get(p) ?? []).sort((a, b) => a.at[1] - b.at[1]),
    };
    known.set(p, paragraph);
    return paragraph;
  };
}

/** How much of a very long sentence is looked at before some words and after them, in characters. */
const FAR = 500;

/** The sentence around some words; of words that go beyond one sentence, all of these. */
export function sentenceAround(
  { text, sentences }: Pick<ReadParagraph, "text" | "sentences">,
  words: Span,
): Span {
  const first = sentences[partitionPoint(sentences, ({ start }) => start <= words.start) - 1];
  const last = sentences[partitionPoint(sentences, ({ end }) => end < words.end)];
  return {
    start: Math.max(first?.start ?? 0, words.start - FAR),
    end: Math.min(Math.max(last?.end ?? text.length, words.end), words.end + FAR),
  };
}
