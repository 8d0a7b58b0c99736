import { isShown } from "../data/shown.ts";
import type { EntryFrontMatter } from "./schema.ts";

/** An article with only what is sure enough to be stated on pages: quotations keep their words and lose a doubtful speaker. */
export function sureEnough<T extends Pick<EntryFrontMatter, "quotes" | "figures" | "topics" | "events">>(
  article: T,
): T {
  const { quotes, figures, topics, events } = article;
  return {
    ...article,
    quotes: quotes.map((quote) =>
      quote.speaker && !isShown("speaker", quote.confidence) ? { ...quote, speaker: null } : quote,
    ),
    figures: figures.filter(({ confidence }) => isShown("figure", confidence)),
    ...(events && { events: events.filter(({ confidence }) => isShown("event", confidence)) }),
    topics: topics.filter(({ confidence }) => isShown("topic", confidence)),
  };
}
