import { groupBy } from "../../shared/groupBy.ts";
import { type NavLink, YEAR_UNCERTAIN } from "../model/lists.ts";
import { beginnings, placeIn, type Slice, slices } from "../model/slices.ts";
import type { Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";
import { QUOTED_TOPICS_PATH, QUOTES_PATH, SPEAKERS_PATH, wordsPath } from "./paths.ts";
import type { Quotation } from "./quotations.ts";

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
export interface QuotePage extends Slice<Quotation> {
  readonly list: QuoteList;
}

/** A topic with its quotations. */
export interface QuotedTopic {
  readonly name: string;
  readonly path: string;
  readonly count: number;
}

/** How many quotations a page has. */
const PER_PAGE = 60;

/** The most quotations on the page of a name; all of them are on pages of their own if there are more. */
export const MAX_ON_NAME = 30;

const QUOTATIONS: NavLink = { name: "Quotations", path: QUOTES_PATH };

type Unpaged = Omit<QuoteList, "count" | "years">;

/** The pages of all quotations, of those of each topic, and of those of whoever says much. */
export function quotePages(
  quotations: readonly Quotation[],
  topics: readonly Name[],
  speakers: readonly { readonly name: Name; readonly quotations: readonly Quotation[] }[],
): { readonly pages: readonly QuotePage[]; readonly topics: readonly QuotedTopic[] } {
  const byTopic = quotationsByTopic(quotations);
  const ofTopics = topics.flatMap((topic) => {
    const { name } = topic;
    const some = byTopic.get(name) ?? [];
    // A topic of one article leads to it, like every name of one article.
    const path = topic.hasPage ? `${QUOTES_PATH}${topic.path.slice(1)}` : topic.path;
    return some.length > 0 ? [{ name, path, some, isPaged: topic.hasPage }] : [];
  });
  const pages = [
    ...pagesOf(quotations, { kind: "all", title: "Quotations", path: QUOTES_PATH, trail: [] }),
    ...ofTopics
      .filter(({ isPaged }) => isPaged)
      .flatMap(({ name, path, some }) =>
        pagesOf(some, {
          kind: "topic",
          title: name,
          path,
          trail: [QUOTATIONS, { name: "By topic", path: QUOTED_TOPICS_PATH }],
        }),
      ),
    ...speakers.flatMap(({ name: speaker, quotations: some }) => {
      const { name, path } = speaker;
      return speaker.hasPage && some.length > MAX_ON_NAME
        ? pagesOf(some, {
            kind: "speaker",
            title: name,
            path: wordsPath(path),
            trail: [QUOTATIONS, { name: "By speaker", path: SPEAKERS_PATH }, { name, path }],
          })
        : [];
    }),
  ];
  return { pages, topics: ofTopics.map(({ name, path, some }) => ({ name, path, count: some.length })) };
}

/** An article has at most three topics. */
function quotationsByTopic(quotations: readonly Quotation[]): ReadonlyMap<string, readonly Quotation[]> {
  const each = quotations.flatMap((one) => one.article.topicNames.map((name) => ({ name, one })));
  return new Map(
    [...groupBy(each, ({ name }) => name)].map(([name, of]) => [name, of.map(({ one }) => one)]),
  );
}

function pagesOf(quotations: readonly Quotation[], list: Unpaged): QuotePage[] {
  const years = beginnings(
    quotations,
    ({ article }) => periodOf(article),
    (index, name) => placeIn(list.path, index, PER_PAGE, anchorOf(name)),
  );
  const whole = { ...list, count: quotations.length, years };
  return slices(quotations, PER_PAGE).map((slice) => ({ ...slice, list: whole }));
}

/** The year of an article, or why it has none. */
export function periodOf(article: Quotation["article"]): string {
  if (article.date === null) return "Undated";
  return isYearUncertain(article) ? YEAR_UNCERTAIN : article.date.slice(0, 4);
}

/** The id of the heading of a year. */
export const anchorOf = (period: string) => `y-${period.toLowerCase().replace(/ /g, "-")}`;
