import { addToGroup } from "../../shared/groupBy.ts";
import { type LongList, MadeList, madeLists } from "../../shared/longList.ts";
import type { Card } from "../cards/card.ts";
import { known } from "../cards/shelf.ts";
import type { Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";
import { groupOfEach, type NumberedItems, numberedItems } from "./numberedItems.ts";

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
  const { begins, bySpeaker } = gathered(inOrder, nameOf);
  const items = numberedItems(begins);
  const make = quotationMaker(inOrder, items, bySpeaker);
  return {
    all: new MadeList(null, make, 0, items.placeOf.length),
    byTopic: madeLists(numbersByTopic(inOrder, begins), make),
    bySpeaker: madeLists(bySpeaker, make),
  };
}

/** Goes through the quotations once: where the numbers of each article begin, and which each speaker has. */
function gathered(articles: readonly Card[], nameOf: (key: string) => Name | undefined) {
  const begins = new Int32Array(articles.length + 1);
  const bySpeaker = new Map<Name, number[]>();
  let next = 0;
  for (const [place, { quoted }] of articles.entries()) {
    for (const { speaker } of quoted) {
      const by = speaker === null ? undefined : nameOf(speaker);
      if (by) addToGroup(bySpeaker, by, next);
      next += 1;
    }
    begins[place + 1] = next;
  }
  return { begins, bySpeaker };
}

/** Makes a quotation when somebody asks. It keeps a number for the speaker of each, and not the lists. */
function quotationMaker(
  articles: readonly Card[],
  { placeOf, begins }: NumberedItems,
  bySpeaker: ReadonlyMap<Name, readonly number[]>,
): (number: number) => Quotation {
  const speakers = [...bySpeaker.keys()];
  const speakerOf = groupOfEach(bySpeaker.values(), placeOf.length);
  return (number) => {
    const place = placeOf[number] ?? 0;
    return {
      article: known(articles[place], "of a quotation"),
      index: number - (begins[place] ?? 0),
      by: speakers[speakerOf[number] ?? -1] ?? null,
    };
  };
}

/** An article has at most three topics. */
function numbersByTopic(articles: readonly Card[], begins: Int32Array): Map<string, number[]> {
  const byTopic = new Map<string, number[]>();
  for (const [place, article] of articles.entries()) {
    const [begin = 0, end = 0] = [begins[place], begins[place + 1]];
    // They are asked for once for each article, and not for one without quotations.
    const topics = begin < end ? article.topicNames : [];
    for (let number = begin; number < end; number += 1)
      for (const topic of topics) addToGroup(byTopic, topic, number);
  }
  return byTopic;
}

/** Dated articles, then those of an uncertain year, then undated ones. */
export function byTime(articles: readonly Card[]): Card[] {
  const shelves: readonly Card[][] = [[], [], []];
  for (const article of articles)
    shelves[article.date === null ? 2 : Number(isYearUncertain(article))]?.push(article);
  return shelves.flat();
}
