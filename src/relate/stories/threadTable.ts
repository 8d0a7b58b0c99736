import { NO_TERMS, type VectorList } from "../../date/stories/postings.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { StoryTable } from "../../records/stories.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import { NONE } from "../../shared/matched.ts";
import { mixedHashes } from "../../text/mixedHash.ts";
import type { Asking } from "../alike/asking.ts";
import { growingVectors } from "../alike/keptVectors.ts";
import { addVector, type Prints } from "../alike/prints.ts";
import type { KnownPairs } from "./candidates.ts";
import { inTime } from "./inTime.ts";
import { reprints } from "./reprints.ts";
import type { Gathered } from "./stories.ts";
import { meansOf, threadsOf } from "./threads.ts";
import type { ToldArticles } from "./told.ts";
import { whenOf } from "./when.ts";

/** A story whose articles may be of more days than this has no place on a line in time. */
const MAX_DAYS = 366;

/** The stories that have several articles or are in a thread, and the threads; and what the next build can take over. @param stories of all articles. */
export function* threadTable(
  stories: readonly Gathered[],
  told: ToldArticles,
  copies: readonly CopyPair[],
  former: KnownPairs | null,
): Asking<{ readonly table: StoryTable; readonly known: KnownPairs }> {
  const vectors = placedVectors(stories, told, reprintsAmong(stories, told, copies));
  const { isEnough, reasonOf } = told.inCommon;
  const vectorAt = (index: number) => vectors.at(index) ?? NO_TERMS;
  const own = printsOfStories(vectors, told);
  const remembered = { ids: stories.map(({ id }) => id), own, terms: told.prints.terms, former };
  const { threads: found, known } = yield* threadsOf(vectors, told.terms, isEnough, remembered);
  const threadOf = new Map<Gathered, string>();
  const threads = found.map(({ stories: indexes, links }) => {
    const own = indexes.flatMap((index) => stories[index] ?? []);
    const id = own[0]?.id ?? "";
    for (const story of own) threadOf.set(story, id);
    return {
      id,
      stories: storiesInTime(own, told).map((story) => story.id),
      links: links.map(({ one, other }) => ({
        stories: [stories[one]?.id ?? "", stories[other]?.id ?? ""] as const,
        ...(reasonOf(vectorAt(one), vectorAt(other)) ?? { names: [], words: [] }),
      })),
    };
  });
  const kept = stories.filter((story) => story.members.length > 1 || threadOf.has(story));
  const table = {
    stories: storiesInTime(kept, told).map((story) => {
      const { id, articles, joins } = story;
      return { id, articles, joins, thread: threadOf.get(story) ?? null };
    }),
    threads: inOrderOfIds(threads),
  };
  return { table, known };
}

/** What stories are about. */
interface StoryVectorList extends VectorList {
  /** Of a story of a single article, whose vector is its own: the article's index. Of others `NONE`. */
  readonly singles: Int32Array;
}

/** The prints of the stories' vectors: of a single article, its own. */
function printsOfStories({ length, singles, at }: StoryVectorList, { prints }: ToldArticles): Prints {
  const hash = mixedHashes(1);
  return new Float64Array(length).map((_, index) => {
    const only = singles[index] ?? NONE;
    if (only !== NONE) return prints.own[only] ?? 0;
    addVector(hash, at(index) ?? NO_TERMS, prints.terms);
    return hash.end(0);
  });
}

/** The stories that tell nothing new, of those that have a place in time. */
function reprintsAmong(
  stories: readonly Gathered[],
  told: ToldArticles,
  copies: readonly CopyPair[],
): ReadonlySet<Gathered> {
  const copied = new Set(copies.flatMap(({ articles }) => articles));
  // Most archives have few copies, so few stories are put in order.
  const some = stories.filter(
    ({ articles, members }) => articles.some((id) => copied.has(id)) && isPlaced(members, told),
  );
  return reprints(storiesInTime(some, told), copies);
}

/** What stories are about; nothing if one can't be in a thread: its time is too uncertain, or it tells nothing new. */
function placedVectors(
  stories: readonly Gathered[],
  told: ToldArticles,
  reprinted: ReadonlySet<Gathered>,
): StoryVectorList {
  const { vectorOf, scratch } = told;
  const singles = new Int32Array(stories.length).fill(NONE);
  // The others' places among what several articles are about.
  const places = new Int32Array(stories.length).fill(NONE);
  const [means, meanOf] = [growingVectors(scratch), meansOf(told.terms)];
  for (const [index, story] of stories.entries()) {
    const { members } = story;
    if (!isPlaced(members, told) || reprinted.has(story)) continue;
    const [only = 0] = members;
    if (members.length === 1) singles[index] = only;
    else {
      places[index] = means.length;
      means.add(meanOf(members.map(vectorOf)));
    }
  }
  return {
    length: stories.length,
    singles,
    at(index) {
      const only = singles[index] ?? NONE;
      return only === NONE ? means.at(places[index] ?? NONE) : vectorOf(only);
    },
  };
}

const isPlaced = (members: readonly number[], { articles }: ToldArticles): boolean =>
  members.every((index) => {
    const article = articles[index];
    if (!article) return false;
    const { first, last } = whenOf(article.date);
    return last - first < MAX_DAYS;
  });

/** In the order of the first article of each. */
function storiesInTime(stories: readonly Gathered[], { articles }: ToldArticles): Gathered[] {
  const byId = new Map(stories.map((story) => [story.articles[0] ?? "", story]));
  const firsts = stories.flatMap(({ members, articles: [first] }) =>
    members.flatMap((index) => {
      const article = articles[index];
      return article && article.id === first ? [article] : [];
    }),
  );
  return inTime(firsts).flatMap(({ id }) => byId.get(id) ?? []);
}
