import { type Place, wordsAt } from "../../entry/place.ts";
import type { EntryEvent, SiteArticle } from "../../entry/schema.ts";
import { nameKey } from "../../records/names.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Card } from "./card.ts";

/** What the card of an article keeps of its events, in their order. */
export function datedHere(article: SiteArticle): Card["events"] {
  const { events = [] } = article;
  if (events.length === 0) return [];
  const texts = [article.title, ...article.paragraphs];
  const namesIn = namesWithin(article);
  const times = new Map(article.times.map(({ at: [p, start], implied }) => [`${p} ${start}`, implied]));
  return events.map(({ type, at, time: [p, start], edtf, speaker }: EntryEvent) => ({
    ...{ type, p, edtf, implied: times.get(`${p} ${start}`) ?? true },
    by: speaker?.entity ?? null,
    names: namesIn(at),
    words: stemsOf(wordsAt(at, texts)),
  }));
}

/** Finds the keys of the names that are mentioned within a place, in the order of the article's names. */
function namesWithin({ names }: SiteArticle): (at: Place) => string[] {
  const mentions = names.flatMap(({ mentions: own }, index) =>
    own.map(([[p, start, end]]) => ({ index, p, start, end })),
  );
  const byParagraph = groupBy(mentions, ({ p }) => p);
  return ([p, start, end]) => {
    const within = (byParagraph.get(p) ?? []).filter((one) => one.start >= start && one.end <= end);
    const found = [...new Set(within.map(({ index }) => index))].sort((a, b) => a - b);
    return found.flatMap((index) => names[index] ?? []).map(nameKey);
  };
}

/** Shorter words say little of what happened. */
const LONG = /(?<!\p{L})\p{Ll}{5,}/gu;
const STEM = 5;
const MOST = 8;

/** The beginnings of the first long words in lower case, with spaces between: names are compared by themselves. */
const stemsOf = (sentence: string): string =>
  [...new Set([...sentence.matchAll(LONG)].map(([word]) => word.slice(0, STEM)))].slice(0, MOST).join(" ");
