import { NO_TERMS, type Vector } from "../../date/stories/postings.ts";
import type { StoryTable } from "../../records/stories.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import { mixedHashes } from "../../text/mixedHash.ts";
import type { Asking } from "../alike/asking.ts";
import { addVector, type Prints } from "../alike/prints.ts";
import type { KnownPairs } from "./candidates.ts";
import { inTime } from "./inTime.ts";
import type { Gathered } from "./stories.ts";
import { meanOf, threadsOf } from "./threads.ts";
import type { ToldArticles } from "./told.ts";
import { whenOf } from "./when.ts";

/** A story whose articles may be of more days than this has no place on a line in time. */
const MAX_DAYS = 366;

/** The stories that have several articles or are in a thread, and the threads; and what the next build can take over. @param stories of all articles. */
export function* threadTable(
  stories: readonly Gathered[],
  told: ToldArticles,
  former: KnownPairs | null,
): Asking<{ readonly table: StoryTable; readonly known: KnownPairs }> {
  const vectors = stories.map(({ members }) => placedVector(members, told));
  const { isEnough, reasonOf } = told.inCommon;
  const vectorAt = (index: number) => vectors[index] ?? NO_TERMS;
  const own = printsOfStories(stories, vectors, told);
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

/** The prints of the stories' vectors: of a single article, its own. */
function printsOfStories(
  stories: readonly Gathered[],
  vectors: readonly Vector[],
  { vectorOf, prints }: ToldArticles,
): Prints {
  const hash = mixedHashes(1);
  return Float64Array.from(vectors, (vector, at) => {
    const first = stories[at]?.members[0] ?? 0;
    if (vector === vectorOf(first)) return prints.own[first] ?? 0;
    addVector(hash, vector, prints.terms);
    return hash.end(0);
  });
}

/** What a story is about; nothing if its time is too uncertain to be in a thread. */
function placedVector(members: readonly number[], { articles, vectorOf }: ToldArticles): Vector {
  const isPlaced = members.every((index) => {
    const article = articles[index];
    if (!article) return false;
    const { first, last } = whenOf(article.date);
    return last - first < MAX_DAYS;
  });
  return isPlaced ? meanOf(members.map(vectorOf)) : NO_TERMS;
}

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
