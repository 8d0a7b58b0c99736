import type { CopyPair } from "../../records/copies.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { parts } from "../../shared/unionFind.ts";
import type { Gathered } from "./stories.ts";

/** So much of an article stands in an earlier one if it tells nothing that is new: a later version of a report tells more. */
const LEAST_SAME = 0.9;

/**
 * The stories that tell nothing new, such as a text that was printed again a month later: each of their articles has the text of one of
 * an earlier story. They continue none, so that each text counts once.
 * @param inOrder the stories that may continue each other, in the order of their time.
 */
export function reprints(inOrder: readonly Gathered[], copies: readonly CopyPair[]): ReadonlySet<Gathered> {
  const textOf = textsOf(copies);
  const earlierOf = groupBy(repetitions(copies), ([id]) => textOf(id));
  const told = new Set<string>();
  const isTold = (text: string) =>
    told.has(text) || (earlierOf.get(text) ?? []).some(([, other]) => told.has(textOf(other)));
  const found = new Set<Gathered>();
  for (const story of inOrder) {
    const texts = story.articles.map(textOf);
    if (texts.every(isTold)) found.add(story);
    else for (const text of texts) told.add(text);
  }
  return found;
}

/** Gives each article one that is word for word the same: of many prints of one text, not each was compared with each. */
function textsOf(copies: readonly CopyPair[]): (id: string) => string {
  const ids = [...new Set(copies.flatMap(({ articles }) => articles))];
  const places = new Map(ids.map((id, at) => [id, at]));
  const same = parts(ids.length);
  for (const { articles, words, same: both } of copies)
    if (both[0] === words[0] && both[1] === words[1] && words[0] === words[1])
      same.join(places.get(articles[0]) ?? 0, places.get(articles[1]) ?? 0);
  const texts = new Map<string, string>();
  for (const part of same.all()) for (const at of part) texts.set(ids[at] ?? "", ids[part[0] ?? 0] ?? "");
  return (id) => texts.get(id) ?? id;
}

/** Two articles by their ids, of which the first tells nothing but what the other tells. */
const repetitions = (copies: readonly CopyPair[]) =>
  copies.flatMap((pair) => {
    const [one, other] = pair.articles;
    const both: [string, string][] = [];
    if (repeats(pair, 0)) both.push([one, other]);
    if (repeats(pair, 1)) both.push([other, one]);
    return both;
  });

/** Whether one article of a pair has the text of the other one. The longer article of an excerpt tells more than that. */
const repeats = ({ kind, words, same, isGiven }: CopyPair, own: 0 | 1): boolean =>
  (kind === "copy" || own === 0) && (isGiven || same[own] >= LEAST_SAME * words[own]);
