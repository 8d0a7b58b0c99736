import { keptOnce } from "../../shared/keptOnce.ts";
import type { Card } from "./card.ts";

/**
 * Makes cards take less memory: what many of them have, such as the key of a name, is kept once. A card must come from JSON: then
 * none of its texts holds on to a longer one that it was cut out of.
 */
export function lean(): (card: Card) => Card {
  const shared = keptOnce();
  const all = (texts: readonly string[]) => (texts.length === 0 ? NONE : texts.map(shared));
  const sharedOrNull = (text: string | null) => text && shared(text);
  return (card) => ({
    ...card,
    source: sharedOrNull(card.source),
    author: sharedOrNull(card.author),
    language: shared(card.language),
    origins: ORIGINS[card.origins.title],
    copies: all(card.copies),
    tags: all(card.tags),
    authorNames: all(card.authorNames),
    topicNames: all(card.topicNames),
    names: card.names.map(({ key, mentions, first }) => ({ key: shared(key), mentions, first })),
    quoted: card.quoted.map(({ p, speaker }) => ({ p, speaker: sharedOrNull(speaker) })),
    figures: card.figures.map(({ thing, by }) => ({ thing: shared(thing), by: sharedOrNull(by) })),
    events: card.events.map((one) => ({ ...one, edtf: shared(one.edtf), by: sharedOrNull(one.by) })),
    speakers: all(card.speakers),
    seeds: all(card.seeds),
    starts: card.starts.length === 1 ? ONE_PAGE : card.starts,
  });
}

const NONE: readonly string[] = [];
const ONE_PAGE: readonly number[] = [1];

const ORIGINS: Readonly<Record<Card["origins"]["title"], Card["origins"]>> = {
  register: { title: "register" },
  "front matter": { title: "front matter" },
  file: { title: "file" },
  text: { title: "text" },
  derived: { title: "derived" },
  archive: { title: "archive" },
};
