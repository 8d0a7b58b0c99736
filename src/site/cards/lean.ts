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
  const named = sharedParts<Card["names"][number]>(
    ({ key }) => key,
    (one, other) => one.mentions === other.mentions && one.first === other.first,
    ({ key, mentions, first }) => ({ key: shared(key), mentions, first }),
  );
  const quoted = sharedParts<Card["quoted"][number]>(
    ({ speaker }) => speaker,
    (one, other) => one.p === other.p,
    ({ p, speaker }) => ({ p, speaker: sharedOrNull(speaker) }),
  );
  const counted = sharedParts<Card["figures"][number]>(
    ({ thing, by }) => by ?? thing,
    (one, other) => one.thing === other.thing && one.by === other.by,
    ({ thing, by }) => ({ thing: shared(thing), by: sharedOrNull(by) }),
  );
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
    names: card.names.map(named),
    quoted: card.quoted.map(quoted),
    figures: card.figures.map(counted),
    events: card.events.map((one) => ({ ...one, edtf: shared(one.edtf), by: sharedOrNull(one.by) })),
    speakers: all(card.speakers),
    seeds: all(card.seeds),
    starts: card.starts.length === 1 ? ONE_PAGE : card.starts,
  });
}

/** After so many that differ only in numbers, the next ones are kept without looking for the same. */
const MOST_ALIKE = 32;

/**
 * Keeps parts of cards once that say the same: a name is mentioned once, in the second paragraph, by many articles.
 * @param textOf the text by which they are looked for.
 * @param isSame whether two with this text are the same.
 */
function sharedParts<T>(
  textOf: (part: T) => string | null,
  isSame: (one: T, other: T) => boolean,
  made: (part: T) => T,
): (part: T) => T {
  const known = new Map<string | null, T[]>();
  return (part) => {
    const text = textOf(part);
    const alike = known.get(text);
    const same = alike?.find((one) => isSame(one, part));
    if (same !== undefined) return same;
    const own = made(part);
    if (alike === undefined) known.set(textOf(own), [own]);
    else if (alike.length < MOST_ALIKE) alike.push(own);
    return own;
  };
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
