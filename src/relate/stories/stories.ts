import type { Outcome } from "../../problem.ts";
import type { DoubtfulJoin, Story, StoryTable } from "../../records/stories.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { parts } from "../../shared/unionFind.ts";
import { type Asking, answeredHere } from "../alike/asking.ts";
import { givenPairs } from "../givenPairs.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { grouped, type Join } from "./group.ts";
import { inTime } from "./inTime.ts";
import { threadTable } from "./threadTable.ts";
import { type Told, type ToldArticles, toldArticles } from "./told.ts";

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

/** The same, for whoever answers its questions. */
export function* storiesAsking(given: readonly Told[], known: KnownArchive): Asking<Outcome<Stories>> {
  const told = toldArticles(given, known);
  const { articles, idOf } = told;
  const register = givenPairs(articles, "story");
  const found = yield* grouped(told, known.copies, (index) => register.settled.has(index));
  const said = register.pairs.map(([one, other]): Join => ({ one, other, by: "register" }));
  const all = parts(articles.length);
  const joins = [...said, ...found.joins].filter(({ one, other }) => all.join(one, other));
  const { stories, storyOf } = gathered(all.all(), joins, told);
  const doubtful = found.doubts
    .filter(({ one, other }) => storyOf(one) !== storyOf(other))
    .map(
      ({ one, other, because }): DoubtfulJoin => ({
        articles: [idOf(one), idOf(other)],
        because,
        ...reasonOf(one, other, told),
      }),
    );
  return { value: { ...(yield* threadTable(stories, told)), doubtful }, problems: register.problems };
}

function gathered(groups: readonly (readonly number[])[], joins: readonly Join[], told: ToldArticles) {
  const groupOf = new Map(groups.flatMap((members, at) => members.map((index) => [index, at] as const)));
  const joinsOf = groupBy(joins, ({ one }) => groupOf.get(one));
  const stories = groups.map(
    (members, at): Gathered => ({
      members,
      id: told.idOf(members[0] ?? 0),
      articles: inTime(members.flatMap((index) => told.articles[index] ?? [])).map(({ id }) => id),
      joins: (joinsOf.get(at) ?? []).map(({ one, other, by }) => ({
        articles: [told.idOf(one), told.idOf(other)],
        by,
        ...reasonOf(one, other, told),
      })),
    }),
  );
  return { stories, storyOf: (index: number) => groupOf.get(index) };
}

const reasonOf = (one: number, other: number, { vectorOf, inCommon }: ToldArticles) =>
  inCommon.reasonOf(vectorOf(one), vectorOf(other)) ?? { names: [], words: [] };
