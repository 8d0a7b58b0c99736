import type { EventTimeline } from "./eventTimeline.ts";
import type { TimelineEvent } from "./timelineEvent.ts";

/** The most events that the page of a story shows. */
export const MOST_OF_STORY = 40;

/** What some articles tell, in order of time, and each event once. */
export function eventsOfArticles(
  articles: readonly { readonly id: string }[],
  { byArticle }: Pick<EventTimeline, "byArticle">,
): TimelineEvent[] {
  const all = new Set(articles.flatMap(({ id }) => byArticle.get(id) ?? []));
  return [...all].sort((a, b) => (a.period === b.period ? 0 : a.period < b.period ? -1 : 1));
}
