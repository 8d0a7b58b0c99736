import type { EntryFrontMatter } from "../../entry/schema.ts";
import type { Words } from "../../languages/words.ts";
import { type LongList, MadeList } from "../../shared/longList.ts";
import { memoised } from "../../shared/memoised.ts";
import { singularOf } from "../../shared/plurals.ts";
import { uniqueSlugs } from "../../text/uniqueSlugs.ts";
import type { Card } from "../cards/card.ts";
import { known } from "../cards/shelf.ts";
import type { NavLink } from "../model/lists.ts";
import { type Bounds, beginnings, Cut } from "../model/slices.ts";
import { steadyBounds } from "../model/steadyPages.ts";
import { initial } from "../names/initial.ts";
import { pagePath } from "../urls.ts";
import { groupOfEach, type NumberedItems, numberedItems } from "./numberedItems.ts";
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

/** What all pages of figures say. */
interface FigureList {
  /** The number of all figures, and of the things that they count. */
  readonly total: number;
  readonly things: number;
  readonly letters: readonly NavLink[];
  /** The id of the heading above the figures of each thing, which is the same whatever comes before it. */
  readonly anchors: ReadonlyMap<string, string>;
  /** What most figures count, and where it begins. */
  readonly most: readonly { readonly thing: string; readonly count: number; readonly path: string }[];
}

/** One page of all figures, by what they count, and then in order of time. */
export class FigurePage extends Cut<CountedFigure> {
  readonly list: FigureList;

  constructor(list: FigureList, figures: LongList<CountedFigure>, bounds: Bounds) {
    super(figures, bounds);
    this.list = list;
  }
}

/** How many figures a page has, about. */
const PER_PAGE = 60;
const MOST = 12;

/** The pages of all figures, by what they count, from A to Z. */
export function figurePages(articles: readonly Card[], language: string, words: Words): FigurePage[] {
  const { all, counts } = figuresOf(articles, language, words);
  const slugs = uniqueSlugs(counts.map(({ thing }) => ({ key: thing, name: thing })));
  const anchors = new Map([...slugs].map(([thing, slug]) => [thing, `f-${slug}`]));
  const bounds = steadyBounds(all, PER_PAGE, ({ article, thing }) => `${article.id} ${thing}`);
  const pages = bounds.map((one) => new Cut(all, one));
  const pathOf = ({ thing }: CountedFigure, page: number) =>
    `${pagePath(FIGURES_PATH, page)}#${anchors.get(thing)}`;
  const pathOfThing = new Map(
    beginnings(pages, ({ thing }) => thing, pathOf).map(({ name, path }) => [name, path]),
  );
  const most = [...counts].sort((a, b) => b.count - a.count).slice(0, MOST);
  const list = {
    total: all.length,
    things: counts.length,
    anchors,
    letters: beginnings(pages, ({ thing }) => initial(thing), pathOf),
    most: most.map(({ thing, count }) => ({
      thing,
      count,
      path: pathOfThing.get(thing) ?? FIGURES_PATH,
    })),
  };
  return bounds.map((one) => new FigurePage(list, all, one));
}

/** A cache, because a few nouns are counted again and again. */
const singular = memoised(singularOf);

/** What the figures of an archive count, from A to Z, with how many there are, and all figures in this order: as numbers until somebody asks. */
function figuresOf(articles: readonly Card[], language: string, words: Words) {
  const inOrder = byTime(articles);
  const { begins, groups } = gathered(inOrder, words);
  const { compare } = new Intl.Collator(language);
  const things = [...groups]
    .map(([key, { figures, nouns }]) => ({ key, figures, thing: commonest(nouns) }))
    .sort((a, b) => compare(a.thing, b.thing) || (a.key < b.key ? -1 : 1));
  const counts = things.map(({ thing, figures: { length } }) => ({ thing, count: length }));
  const numbers = new Int32Array(things.flatMap(({ figures }) => figures));
  const items = numberedItems(begins);
  const thingOf = groupOfEach(
    things.map(({ figures }) => figures),
    items.placeOf.length,
  );
  return { all: new MadeList(numbers, figureMaker(inOrder, items, counts, thingOf)), counts };
}

/** Makes a figure when somebody asks. @param thingOf which of the things each counts. */
function figureMaker(
  articles: readonly Card[],
  { placeOf, begins }: NumberedItems,
  things: readonly { readonly thing: string }[],
  thingOf: Int32Array,
): (number: number) => CountedFigure {
  return (number) => {
    const place = placeOf[number] ?? 0;
    return {
      article: known(articles[place], "of a figure"),
      index: number - (begins[place] ?? 0),
      thing: things[thingOf[number] ?? 0]?.thing ?? "",
    };
  };
}

/** Goes through the figures once: where the numbers of each article begin, and which count the same thing. */
function gathered(articles: readonly Card[], words: Words) {
  const begins = new Int32Array(articles.length + 1);
  const groups = new Map<string, Counted>();
  let next = 0;
  for (const [place, { figures }] of articles.entries()) {
    for (const { thing } of figures) {
      const noun = headingOf(thing, words);
      const key = singular(noun);
      const group: Counted = groups.get(key) ?? { figures: [], nouns: new Map() };
      groups.set(key, group);
      group.figures.push(next);
      group.nouns.set(noun, (group.nouns.get(noun) ?? 0) + 1);
      next += 1;
    }
    begins[place + 1] = next;
  }
  return { begins, groups };
}

/** The figures of one thing, and how often each spelling is used. */
interface Counted {
  readonly figures: number[];
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
