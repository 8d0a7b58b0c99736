import type { Outcome } from "../../problem.ts";
import type { DoubtfulJoin, Story, StoryTable } from "../../records/stories.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import { type LastBuild, NO_BUILD } from "../../shared/lastBuild.ts";
import { parts } from "../../shared/unionFind.ts";
import { type Asking, answeredHere } from "../alike/asking.ts";
import { type Given, givenPairs } from "../givenPairs.ts";
import type { KnownArchive } from "../knownArchive.ts";
import type { KnownPairs } from "./candidates.ts";
import { grouped, type Join, type KnownGroups } from "./group.ts";
import { inTime } from "./inTime.ts";
import { type Weighed, weighedForStories } from "./storyVectors.ts";
import { threadTable } from "./threadTable.ts";
import { type Reported, type Told, type ToldArticles, toldArticles } from "./told.ts";

/** The stories of an archive. */
export interface Stories extends StoryTable {
  /** For the curator, and not for pages. */
  readonly doubtful: readonly DoubtfulJoin[];
}

/** A story with the indexes of its articles, in the order of their ids. */
export interface Gathered extends Omit<Story, "thread"> {
  readonly members: readonly number[];
}

/**
 * Finds the articles that tell of one event, and the stories that continue each other. What the register says of an article
 * takes the place of what is found of it. The order of the articles changes nothing.
 */
export const storiesOf = (given: readonly Told[], known: KnownArchive): Outcome<Stories> =>
  answeredHere(storiesAsking(given, known));

/** What the next build can take over. */
export interface KnownStories {
  readonly groups: KnownGroups;
  readonly threads: KnownPairs;
}

/** The same, for whoever answers its questions. @param lastBuild what an earlier build found. It changes nothing in the result. */
export function* storiesAsking(
  given: readonly Told[],
  known: KnownArchive,
  lastBuild: LastBuild<KnownStories> = NO_BUILD,
): Asking<Outcome<Stories>> {
  const articles = inOrderOfIds(given);
  const register = givenPairs(articles, "story");
  const weighed = weighedForStories(articles, known);
  const value = yield* storiesByOpenings(articles, { ...weighed, register, copies: known.copies }, lastBuild);
  return { value, problems: register.problems };
}

/** What is known of the articles of an archive when stories are looked for. */
interface KnownTellings extends Weighed, Pick<KnownArchive, "copies"> {
  readonly register: Pick<Given, "settled" | "pairs">;
}

/** The same, where it is known what articles are about. @param articles in the order of their ids. */
export function* storiesByOpenings(
  articles: readonly Reported[],
  { register, copies, ...weighed }: KnownTellings,
  lastBuild: LastBuild<KnownStories>,
): Asking<Stories> {
  const former = lastBuild.known();
  const told = toldArticles(articles, weighed);
  const { idOf } = told;
  const found = yield* grouped(told, copies, (index) => register.settled.has(index), former?.groups ?? null);
  const said = register.pairs.map(([one, other]): Join => ({ one, other, by: "register" }));
  const all = parts(articles.length);
  const joins = [...said, ...found.joins].filter(({ one, other }) => all.join(one, other));
  const { stories, storyOf } = gathered(all.all(), joins, told);
  const doubtful = found.doubts
    .filter(({ one, other }) => storyOf(one) !== storyOf(other))
    .map(({ one, other, because }): DoubtfulJoin => {
      const { names, words } = reasonOf(one, other, told);
      return { articles: [idOf(one), idOf(other)], because, names, words };
    });
  const threads = yield* threadTable(stories, told, copies, former?.threads ?? null);
  lastBuild.keep({ groups: found.known, threads: threads.known });
  return { ...threads.table, doubtful };
}

function gathered(groups: readonly (readonly number[])[], joins: readonly Join[], told: ToldArticles) {
  const groupOf = new Uint32Array(told.articles.length);
  for (const [at, members] of groups.entries()) for (const index of members) groupOf[index] = at;
  const joinsOf = groupBy(joins, ({ one }) => groupOf[one]);
  const stories = groups.map((members, at): Gathered => {
    const [first = 0, ...others] = members;
    if (others.length === 0) return new StoryOfOne(first, told.idOf(first));
    return {
      members,
      id: told.idOf(first),
      articles: inTime(members.flatMap((index) => told.articles[index] ?? [])).map(({ id }) => id),
      joins: joinsOf.get(at)?.map((join) => joined(join, told)) ?? NO_JOINS,
    };
  });
  return { stories, storyOf: (index: number) => groupOf[index] };
}

const NO_JOINS: Gathered["joins"] = [];

/** Nearly all articles are a story by themselves. */
class StoryOfOne implements Gathered {
  readonly id: string;
  readonly #index: number;

  constructor(index: number, id: string) {
    this.id = id;
    this.#index = index;
  }

  get members(): readonly number[] {
    return [this.#index];
  }

  get articles(): readonly string[] {
    return [this.id];
  }

  get joins(): Gathered["joins"] {
    return NO_JOINS;
  }
}

function joined({ one, other, by }: Join, told: ToldArticles): Gathered["joins"][number] {
  const { names, words } = reasonOf(one, other, told);
  return { articles: [told.idOf(one), told.idOf(other)], by, names, words };
}

const reasonOf = (one: number, other: number, { vectorOf, inCommon }: ToldArticles) =>
  inCommon.reasonOf(vectorOf(one), vectorOf(other)) ?? { names: [], words: [] };
