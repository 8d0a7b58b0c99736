import { hashOfText, type MixedHashes, mixedHashes } from "../../text/mixedHash.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { previewStep } from "../names/namePreview.ts";
import { GIVEN_KINDS, isLinked, NAME_KINDS, type Name } from "../names/names.ts";
import { stepOf } from "../timeline/sparkline.ts";
import { type Inputs, inputs } from "./input.ts";
import { ofSite } from "./ofSite.ts";

/** What pages tell of the names of an archive, each as one number; 0 for what isn't a name of the archive. */
export interface ToldNames {
  /** What a page says of a name, and where a link to it leads. */
  linked(name: Name | null | undefined): number;
  /** What an article that mentions a name says of it. */
  mentioned(name: Name | null | undefined): number;
  /** What an index and the drawing of a name's articles over time show. */
  listed(name: Name): number;
  /**
   * The names in all articles of a person, place or organisation, as its page shows them. To count how often two names are in the same
   * articles would take longer than to make the few pages for which this changes without need.
   */
  company(name: Name): number;
  /** Adds what an article says of each of the names that it mentions. */
  addMentioned(to: Inputs, card: Card): void;
  /** Adds only how each of them is shown. */
  addShown(to: Inputs, card: Card): void;
}

/**
 * Each name has a place in lists of numbers: the number by which articles mention it, or one behind all of these. The mentions of all articles are gone through once. To go through the articles of each
 * name again, for each thing that pages tell of it, took several times as long.
 */
function toldOf(site: Site): ToldNames {
  const { named, numbers, beginOf, endOf } = site.mentions;
  const given = GIVEN_KINDS.flatMap((kind) => site.names[kind]);
  const all = [...named, ...given];
  const givenPlaces = new Map(given.map((name, at) => [name, named.length + at]));
  const placeOf = (name: Name | null | undefined): number =>
    name ? (name.found?.number ?? givenPlaces.get(name) ?? 0) : 0;
  const list = inputs();
  const shown = numbersOf(all, ({ name }) => hashOfText(name));
  const paths = numbersOf(all, ({ path }) => hashOfText(path));
  const kinds = new Map(NAME_KINDS.map((kind) => [kind, hashOfText(kind)]));
  const links = numbersOf(all, (name, place) =>
    list.folded(() => {
      list.number(kinds.get(name.kind) ?? 0);
      list.number(shown[place] ?? 0);
      list.number(paths[place] ?? 0);
      list.number(Number(isLinked(name)));
    }),
  );
  const { companies, first, last, overTime } = gathered(site, links);
  for (const name of given) addOverTime(overTime, placeOf(name), name.articles, site);
  const mentions = numbersOf(named, ({ articles }, place) =>
    list.folded(() => {
      const step = previewStep(articles.length);
      list.add(links[place] ?? 0, Number(step === undefined), step ?? articles.length);
      list.add(first[place] ?? 0, last[place] ?? 0);
    }),
  );
  const lines = numbersOf(all, (name, place) =>
    list.folded(() => {
      list.number(shown[place] ?? 0);
      list.number(name.filed === name.name ? (shown[place] ?? 0) : hashOfText(name.filed));
      list.number(paths[place] ?? 0);
      list.number(name.articles.length);
      if (site.steps) list.add(site.steps.months, site.steps.first, site.steps.count, overTime.end(place));
    }),
  );
  const addEach = (to: Inputs, card: Card, told: Float64Array): void => {
    const end = endOf(card);
    for (let at = beginOf(card); at < end; at += 1) to.number(told[numbers[at] ?? 0] ?? 0);
  };
  return {
    linked: (name) => links[placeOf(name)] ?? 0,
    mentioned: (name) => mentions[placeOf(name)] ?? 0,
    listed: (name) => lines[placeOf(name)] ?? 0,
    company: (name) => companies[placeOf(name)] ?? 0,
    addMentioned: (to, card) => addEach(to, card, mentions),
    addShown: (to, card) => addEach(to, card, shown),
  };
}

/** A number for each name at its place. */
const numbersOf = (
  names: readonly (Name | undefined)[],
  of: (name: Name, place: number) => number,
): Float64Array => Float64Array.from(names, (name, place) => (name ? of(name, place) : 0));

/** What is gathered of the articles of each name at its place. */
interface Gathered {
  /** The names in all of its articles. */
  readonly companies: Float64Array;
  /** The years of its first and its last dated article, each and 1; 0 for none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Its articles over time. */
  readonly overTime: MixedHashes;
}

/** The year of a dated article, and 1; 0 for any other. */
const yearOf = ({ date }: Card): number => (date === null ? 0 : 1 + Number(date.slice(0, 4)));

function gathered({ articles, steps, mentions }: Site, links: Float64Array): Gathered {
  const { numbers, endOf } = mentions;
  const size = links.length;
  const [companies, overTime] = [mixedHashes(size), mixedHashes(size)];
  const [first, last] = [new Int32Array(size), new Int32Array(size)];
  const together = mixedHashes(1);
  let end = 0;
  for (const card of articles) {
    const begin = end;
    end = endOf(card);
    for (let at = begin; at < end; at += 1) together.addNumber(0, links[numbers[at] ?? 0] ?? 0);
    const company = together.end(0);
    const year = yearOf(card);
    const step = steps && stepOf(card, steps);
    for (let at = begin; at < end; at += 1) {
      const place = numbers[at] ?? 0;
      companies.addNumber(place, company);
      first[place] ||= year;
      last[place] = year || (last[place] ?? 0);
      if (step !== null) overTime.add(place, step);
    }
  }
  return { companies: Float64Array.from(first, (_, place) => companies.end(place)), first, last, overTime };
}

/** Adds the articles of a name that isn't found in the texts. */
function addOverTime(to: MixedHashes, place: number, articles: Iterable<Card>, { steps }: Site): void {
  if (steps === null) return;
  for (const card of articles) {
    const step = stepOf(card, steps);
    if (step !== null) to.add(place, step);
  }
}

/** What pages tell of the names of a site. */
export const toldNames = ofSite(toldOf);
