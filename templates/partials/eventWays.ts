import { DUE_PATH, EVENTS_PATH } from "../../src/site/events/paths.ts";
import type { Site } from "../../src/site/model/site.ts";
import type { Way } from "./ways.ts";

/** The pages of what happened and of what was said to happen, where there are any. */
export function eventWays({ events, words }: Site): Way[] {
  const { happened, due } = events;
  const ways = [
    { path: EVENTS_PATH, name: words.events.title, words: words.events.counted(happened.events.length) },
    { path: DUE_PATH, name: words.events.due.title, words: words.events.due.counted(due.events.length) },
  ];
  const counts = [happened.events.length, due.events.length];
  return ways.filter((_, index) => (counts[index] ?? 0) > 0);
}
