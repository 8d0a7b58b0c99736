import type { EntryFrontMatter } from "../../entry/schema.ts";
import type { Words } from "../../languages/words.ts";
import { memoised } from "../../shared/memoised.ts";
import { singularOf } from "../../shared/plurals.ts";
import type { Card } from "../cards/card.ts";
import type { NavLink } from "../model/lists.ts";
import { beginnings, placeIn, type Slice, slices } from "../model/slices.ts";
import { initial } from "../names/initial.ts";
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
  /** What most figures count, and where it begins. */
  readonly most: readonly { readonly thing: string; readonly count: number; readonly path: string }[];
}

const PER_PAGE = 60;
const MOST = 12;

/** The pages of all figures, by what they count, from A to Z. */
export function figurePages(articles: readonly Card[], language: string, words: Words): FigurePage[] {
  const groups = thingsOf(articles, language, words);
  const all = groups.flatMap(([, figures]) => figures);
  let at = 0;
  const places = groups.map(([thing, { length }]) => {
    const path = placeIn(FIGURES_PATH, at, PER_PAGE, thingAnchor(at));
    at += length;
    return { thing, count: length, path };
  });
  const shared = {
    total: all.length,
    things: groups.length,
    letters: beginnings(
      places,
      ({ thing }) => initial(thing),
      (index) => places[index]?.path ?? FIGURES_PATH,
    ),
    most: [...places].sort((a, b) => b.count - a.count).slice(0, MOST),
  };
  return slices(all, PER_PAGE).map((slice) => ({ ...slice, ...shared }));
}

/** The id of the heading before a figure. @param index among all figures. */
export const thingAnchor = (index: number) => `f${index + 1}`;

/** The place of a figure of a page among all figures. */
export const figureIndex = ({ number }: FigurePage, onPage: number) => (number - 1) * PER_PAGE + onPage;

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
