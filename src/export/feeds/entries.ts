import type { Card } from "../../site/cards/card.ts";
import { citedDate } from "../../site/cite/citedDate.ts";
import { numeric, surelyWithin } from "../../site/cite/part.ts";
import type { Feed } from "../../site/model/feeds.ts";
import { absolute, type Site } from "../../site/model/site.ts";
import { articlePath } from "../../site/urls.ts";
import { basisWords } from "../../site/words/certainty.ts";
import { dateWords } from "../../site/words/dates.ts";

/** An article as a feed tells it. */
export interface FeedEntry {
  /** Never changes for the same news: a reader of feeds knows by it what it has shown already. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** When it was published and how that is known, in words. */
  readonly when: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly language: string;
  /** The day on which it was published, if that is certain. */
  readonly day: string | null;
  /** The last day on which it can have been published; null for an undated article. */
  readonly last: string | null;
  readonly edtf: string | null;
}

/** Readers of feeds load all of a feed each time, and show the newest. */
const MOST = 50;

/** What a feed holds: the newest dated articles first; undated ones only if there is room after them. */
export function newestOf({ articles }: Feed, site: Site): FeedEntry[] {
  const all = articles.slice(0);
  const dated = all.filter(({ date }) => date !== null);
  const undated = all.filter(({ date }) => date === null);
  return [...dated.reverse(), ...undated].slice(0, MOST).map((card) => feedEntry(card, site));
}

/** @param news marks what is told of the article, if the feed can tell more than one thing of it. */
export function feedEntry(card: Card, site: Site, news: string | null = null): FeedEntry {
  const { title, date, edtf, latest, summary, authorNames, topicNames, language } = card;
  const address = absolute(site, articlePath(card.id)) ?? "";
  const certain = surelyWithin(citedDate(card));
  return {
    id: news === null ? address : `${address}#${encodeURIComponent(news)}`,
    address,
    title: title || site.words.feeds.untitled,
    when: site.words.feeds.when(dateWords(card, site.language), basisWords(card, site.language)),
    summary,
    authors: authorNames,
    topics: topicNames,
    language,
    day: certain?.day ? numeric(certain) : null,
    last: date === null ? null : latest,
    edtf,
  };
}
