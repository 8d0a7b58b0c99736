import { addToGroup } from "../../shared/groupBy.ts";
import { type LongList, MadeList, madeLists } from "../../shared/longList.ts";
import type { Card } from "../cards/card.ts";
import { known } from "../cards/shelf.ts";
import type { Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";

/** A quotation with its speaker's name or description beside it. */
export interface Quotation {
  readonly article: Card;
  /** Which one it is among those of its article whose speaker is named. */
  readonly index: number;
  /** The speaker among the archive's names; null if it has none, as for "one witness". */
  readonly by: Name | null;
}

/** All quotations of the archive, those about each topic and those of each speaker: an article has some six, and each is in several lists. */
interface Quotations {
  readonly all: LongList<Quotation>;
  /** By the names of topics, as articles have them. */
  readonly byTopic: ReadonlyMap<string, LongList<Quotation>>;
  readonly bySpeaker: ReadonlyMap<Name, LongList<Quotation>>;
}

/**
 * All quotations of the archive whose speaker is named beside them, in order of time. Those whose speaker is worked out
 * from a pronoun, or from the quotation before, are only on the pages of their articles. They are numbers until somebody asks.
 * @param articles in the order of their days.
 */
export function quotationsOf(
  articles: readonly Card[],
  nameOf: (key: string) => Name | undefined,
): Quotations {
  const inOrder = byTime(articles);
  const [places, indexes]: [number[], number[]] = [[], []];
  const speakers: (Name | null)[] = [];
  for (const [place, { quoted }] of inOrder.entries())
    for (const [index, { speaker }] of quoted.entries()) {
      places.push(place);
      indexes.push(index);
      speakers.push((speaker === null ? null : nameOf(speaker)) ?? null);
    }
  const [placeOf, indexOf] = [new Int32Array(places), new Int32Array(indexes)];
  const make = (number: number): Quotation => ({
    article: known(inOrder[placeOf[number] ?? 0], "of a quotation"),
    index: indexOf[number] ?? 0,
    by: speakers[number] ?? null,
  });
  return {
    all: new MadeList(
      placeOf.map((_, number) => number),
      make,
    ),
    byTopic: madeLists(numbersByTopic(inOrder, placeOf), make),
    bySpeaker: madeLists(numbersBySpeaker(speakers), make),
  };
}

/** An article has at most three topics. @param placeOf the place of the article of each quotation. */
function numbersByTopic(articles: readonly Card[], placeOf: Int32Array): Map<string, number[]> {
  const byTopic = new Map<string, number[]>();
  let topics: readonly string[] = [];
  for (const [number, place] of placeOf.entries()) {
    // They are asked for once for each article.
    if (number === 0 || place !== placeOf[number - 1]) topics = articles[place]?.topicNames ?? [];
    for (const topic of topics) addToGroup(byTopic, topic, number);
  }
  return byTopic;
}

function numbersBySpeaker(speakers: readonly (Name | null)[]): Map<Name, number[]> {
  const bySpeaker = new Map<Name, number[]>();
  for (const [number, by] of speakers.entries()) if (by !== null) addToGroup(bySpeaker, by, number);
  return bySpeaker;
}

/** Dated articles, then those of an uncertain year, then undated ones. */
export function byTime(articles: readonly Card[]): Card[] {
  const shelves: readonly Card[][] = [[], [], []];
  for (const article of articles)
    shelves[article.date === null ? 2 : Number(isYearUncertain(article))]?.push(article);
  return shelves.flat();
}
