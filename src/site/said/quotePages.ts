import type { Words } from "../../languages/words.ts";
import type { LongList } from "../../shared/longList.ts";
import type { NavLink } from "../model/lists.ts";
import { type Bounds, beginnings, Cut } from "../model/slices.ts";
import { steadyBounds } from "../model/steadyPages.ts";
import type { Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";
import { pagePath } from "../urls.ts";
import { QUOTED_TOPICS_PATH, QUOTES_PATH, SPEAKERS_PATH, wordsPath } from "./paths.ts";
import type { Quotation, quotationsOf } from "./quotations.ts";
import type { Speaker } from "./speakers.ts";

/** A list of quotations in order of time: all, those about a topic, those of a speaker. */
interface QuoteList {
  readonly kind: "all" | "topic" | "speaker";
  readonly title: string;
  readonly path: string;
  readonly trail: readonly NavLink[];
  readonly count: number;
  /** The year in words and where its quotations begin. */
  readonly years: readonly NavLink[];
}

/** One page of such a list. */
export class QuotePage extends Cut<Quotation> {
  readonly list: QuoteList;

  constructor(list: QuoteList, quotations: LongList<Quotation>, bounds: Bounds) {
    super(quotations, bounds);
    this.list = list;
  }
}

/** A topic with its quotations. */
export interface QuotedTopic {
  readonly name: string;
  readonly path: string;
  readonly count: number;
}

/** How many quotations a page has, about. */
const PER_PAGE = 60;

/** The most quotations on the page of a name; all of them are on pages of their own if there are more. */
export const MAX_ON_NAME = 30;

type Unpaged = Omit<QuoteList, "count" | "years">;

/** The pages of all quotations, of those of each topic, and of those of whoever says much. */
export function quotePages(
  { all, byTopic }: ReturnType<typeof quotationsOf>,
  topics: readonly Name[],
  speakers: readonly Speaker[],
  words: Words,
): { readonly pages: readonly QuotePage[]; readonly topics: readonly QuotedTopic[] } {
  const { title, views } = words.quotes;
  const inQuotations: NavLink = { name: title, path: QUOTES_PATH };
  const ofTopics = topics.flatMap((topic) => {
    const { given, name } = topic;
    const some = byTopic.get(given);
    // A topic of one article leads to it, like every name of one article.
    const path = topic.hasPage ? `${QUOTES_PATH}${topic.path.slice(1)}` : topic.path;
    return some ? [{ name, path, some, isPaged: topic.hasPage }] : [];
  });
  const pages = [
    ...pagesOf(all, { kind: "all", title, path: QUOTES_PATH, trail: [] }, words),
    ...ofTopics
      .filter(({ isPaged }) => isPaged)
      .flatMap(({ name, path, some }) =>
        pagesOf(
          some,
          {
            kind: "topic",
            title: name,
            path,
            trail: [inQuotations, { name: views.topic, path: QUOTED_TOPICS_PATH }],
          },
          words,
        ),
      ),
    ...speakers.flatMap(({ name: speaker, quotations: some }) => {
      const { name, path } = speaker;
      return speaker.hasPage && some.length > MAX_ON_NAME
        ? pagesOf(
            some,
            {
              kind: "speaker",
              title: name,
              path: wordsPath(path),
              trail: [inQuotations, { name: views.speaker, path: SPEAKERS_PATH }, { name, path }],
            },
            words,
          )
        : [];
    }),
  ];
  return { pages, topics: ofTopics.map(({ name, path, some }) => ({ name, path, count: some.length })) };
}

function pagesOf(quotations: LongList<Quotation>, list: Unpaged, words: Words): QuotePage[] {
  const bounds = steadyBounds(quotations, PER_PAGE, ({ article }) => article.id);
  let last: Quotation["article"] | null = null;
  let period = "";
  const years = beginnings(
    bounds.map((one) => new Cut(quotations, one)),
    ({ article }) => {
      // Most have the article of the one before.
      if (article !== last) [last, period] = [article, periodOf(article, words)];
      return period;
    },
    ({ article }, page) => `${pagePath(list.path, page)}#${anchorOf(article)}`,
  );
  const whole = { ...list, count: quotations.length, years };
  return bounds.map((one) => new QuotePage(whole, quotations, one));
}

/** The year of an article, or why it has none. */
export function periodOf(article: Quotation["article"], { timeline }: Words): string {
  return yearOf(article) ?? (article.date === null ? timeline.undated : timeline.yearUncertain);
}

const yearOf = (article: Quotation["article"]): string | null =>
  article.date === null || isYearUncertain(article) ? null : article.date.slice(0, 4);

/** The id of the heading above an article's quotations: the same in all languages. */
export function anchorOf(article: Quotation["article"] | null): string {
  if (article === null || article.date === null) return "y-undated";
  return `y-${yearOf(article) ?? "year-not-certain"}`;
}
