import type { EntryFrontMatter } from "../../entry/schema.ts";
import type { Words } from "../../languages/words.ts";
import { memoised } from "../../shared/memoised.ts";
import { singularOf } from "../../shared/plurals.ts";
import { uniqueSlugs } from "../../text/uniqueSlugs.ts";
import type { Card } from "../cards/card.ts";
import type { NavLink } from "../model/lists.ts";
import { beginnings, type Slice } from "../model/slices.ts";
import { steadyPages } from "../model/steadyPages.ts";
import { initial } from "../names/initial.ts";
import { pagePath } from "../urls.ts";
import { FIGURES_PATH } from "./paths.ts";
import { byTime } from "./quotations.ts";

export type EntryFigure = EntryFrontMatter["figures"][number];

/** A figure, and what it counts. */
export interface CountedFigure {
  readonly article: Card;
  /** Which one it is among those of its article. */
  readonly index: number;
  /** What is counted, as a heading: "troops", "amounts in $". */
  readonly thing: string;
}

/** One page of all figures, by what they count, and then in order of time. */
export interface FigurePage extends Slice<CountedFigure> {
  /** The number of all figures, and of the things that they count. */
  readonly total: number;
  readonly things: number;
  readonly letters: readonly NavLink[];
  /** The id of the heading above the figures of each thing, which is the same whatever comes before it. */
  readonly anchors: ReadonlyMap<string, string>;
  /** What most figures count, and where it begins. */
  readonly most: readonly { readonly thing: string; readonly count: number; readonly path: string }[];
}

/** How many figures a page has, about. */
const PER_PAGE = 60;
const MOST = 12;

/** The pages of all figures, by what they count, from A to Z. */
export function figurePages(articles: readonly Card[], language: string, words: Words): FigurePage[] {
  const groups = thingsOf(articles, language, words);
  const all = groups.flatMap(([, figures]) => figures);
  const slugs = uniqueSlugs(groups.map(([thing]) => ({ key: thing, name: thing })));
  const anchors = new Map([...slugs].map(([thing, slug]) => [thing, `f-${slug}`]));
  const pages = steadyPages(all, PER_PAGE, ({ article, thing }) => `${article.id} ${thing}`);
  const pathOf = ({ thing }: CountedFigure, page: number) =>
    `${pagePath(FIGURES_PATH, page)}#${anchors.get(thing)}`;
  const pathOfThing = new Map(
    beginnings(pages, ({ thing }) => thing, pathOf).map(({ name, path }) => [name, path]),
  );
  const most = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST);
  const shared = {
    total: all.length,
    things: groups.length,
    anchors,
    letters: beginnings(pages, ({ thing }) => initial(thing), pathOf),
    most: most.map(([thing, { length }]) => ({
      thing,
      count: length,
      path: pathOfThing.get(thing) ?? FIGURES_PATH,
    })),
  };
  return pages.map((slice) => ({ ...slice, ...shared }));
}

/** A cache, because a few nouns are counted again and again. */
const singular = memoised(singularOf);

function thingsOf(
  articles: readonly Card[],
  language: string,
  words: Words,
): (readonly [string, CountedFigure[]])[] {
  const groups = new Map<string, Counted>();
  for (const article of byTime(articles))
    for (const [index, { thing }] of article.figures.entries()) {
      const noun = headingOf(thing, words);
      const key = singular(noun);
      const group: Counted = groups.get(key) ?? { articles: [], indexes: [], nouns: new Map() };
      groups.set(key, group);
      group.articles.push(article);
      group.indexes.push(index);
      group.nouns.set(noun, (group.nouns.get(noun) ?? 0) + 1);
    }
  const { compare } = new Intl.Collator(language);
  return [...groups]
    .map(([key, group]) => ({ key, group, thing: commonest(group.nouns) }))
    .sort((a, b) => compare(a.thing, b.thing) || (a.key < b.key ? -1 : 1))
    .map(({ group, thing }) => {
      const { articles: of, indexes } = group;
      return [thing, of.map((article, at) => ({ article, index: indexes[at] ?? 0, thing }))] as const;
    });
}

/** The figures of one thing, the article and the place of each in a list of its own, and how often each spelling is used. */
interface Counted {
  readonly articles: Card[];
  readonly indexes: number[];
  readonly nouns: Map<string, number>;
}

/** Before the currency of an amount: it is no letter, so no noun begins with it. */
const AMOUNT = "¤";

/**
 * What a figure counts, without what describes it: "troops" for "North Korean troops". An amount of money has only its currency,
 * after a sign that says so; a share has "%", and a number of nothing has nothing.
 */
export function nounOf({ what, unit, type }: EntryFigure): string {
  const noun = what?.trim().split(/\s+/).at(-1);
  if (noun) return noun;
  return type === "money" ? `${AMOUNT}${unit ?? ""}` : (unit ?? "");
}

/** The same as a heading. */
function headingOf(noun: string, { figuresPage: words }: Words): string {
  if (noun === AMOUNT) return words.money;
  if (noun.startsWith(AMOUNT)) return words.amounts(noun.slice(AMOUNT.length));
  if (noun === "%") return words.percentages;
  return noun || words.others;
}

/** The spelling that is used most; of two, the first by code units. */
function commonest(counts: ReadonlyMap<string, number>): string {
  let [commonest, most] = ["", 0];
  for (const [word, count] of counts)
    if (count > most || (count === most && word < commonest)) [commonest, most] = [word, count];
  return commonest;
}
