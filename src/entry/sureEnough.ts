import { isShown } from "../data/shown.ts";
import { isUnnamedDocument } from "../english/speakerNouns.ts";
import type { EntryFrontMatter } from "./schema.ts";

/** "His wife": read by itself, such words don't say whose. */
const WHOSE = /^(?:his|her|its|their|my|our|your)\s/i;

/** Whether the words for a speaker say nothing, read by themselves: "his wife", "letter". */
const isNobody = (words: string) => WHOSE.test(words) || isUnnamedDocument(words);

/** Whether the words for a speaker or a claimant who isn't known by name say who it is. */
const saysWho = (who: EntryFrontMatter["quotes"][number]["speaker"]) =>
  !(who?.entity === null && isNobody(who.value));

/** Whether pages state who says something. */
const isSpeakerShown = ({ speaker, confidence }: EntryFrontMatter["quotes"][number]) =>
  isShown("speaker", confidence) && saysWho(speaker);

/** An article with only what is sure enough to be stated on pages: quotations keep their words and lose a doubtful speaker. */
export function sureEnough<T extends Pick<EntryFrontMatter, "quotes" | "figures" | "topics" | "events">>(
  article: T,
): T {
  const { quotes, figures, topics, events } = article;
  return {
    ...article,
    quotes: quotes.map((quote) =>
      quote.speaker && !isSpeakerShown(quote) ? { ...quote, speaker: null } : quote,
    ),
    figures: figures.flatMap((figure) => {
      if (!isShown("figure", figure.confidence)) return [];
      return saysWho(figure.claimant) ? figure : { ...figure, claimant: null };
    }),
    ...(events && { events: events.filter(({ confidence }) => isShown("event", confidence)) }),
    topics: topics.filter(({ confidence }) => isShown("topic", confidence)),
  };
}
