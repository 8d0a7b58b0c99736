import { relatedInNumbers } from "../entry/relatedNumbers.ts";
import type { RelatedArticles, RelatedTable } from "../records/related.ts";
import type { Asking } from "../relate/alike/asking.ts";
import { givenPairs } from "../relate/givenPairs.ts";
import type { KnownArchive } from "../relate/knownArchive.ts";
import { relatedAsking } from "../relate/related/related.ts";
import { filedSubjects, subjectsOf } from "../relate/related/vectors.ts";
import { storiesAsking } from "../relate/stories/stories.ts";
import type { Told } from "../relate/stories/told.ts";
import { inOrderOfIds } from "../shared/inOrder.ts";
import { alikeBeside, type Finding } from "./alikeBeside.ts";
import type { Alike } from "./alikeTask.ts";
import { comparing, isCut } from "./comparing.ts";
import { lastBuild } from "./lastBuild.ts";
import type { Work } from "./study.ts";

/** Fewer articles are compared in about the time that it takes to send them to another thread. */
const FEWEST_BESIDE = 5_000;

type Known = Omit<KnownArchive, "subjects">;

/**
 * Finds which articles are alike: beside this thread, which goes on meanwhile, where the last build has found much of it; else here, at once or when workers
 * on other machines have something to do, or by workers. The result is the same.
 */
export async function alikeAmong(
  articles: readonly Told[],
  known: Known,
  work: Work,
  fewest = FEWEST_BESIDE,
): Promise<Finding> {
  const here = () => alikeHere(articles, known, work);
  // Of an archive whose vectors don't fit into memory, another thread would need copies of much else.
  const isBeside = work.jobs > 1 && articles.length >= fewest && scratchOf(articles, work) === null;
  const beside = isBeside ? alikeBeside(articles, known, work.cache, here) : null;
  if (beside !== null) return beside;
  const { problems } = givenPairs(inOrderOfIds(articles), "story");
  // Workers on other machines need only dates and names for round 2, unless they are to compare as well.
  if (work.largest > 1 && !isCut(articles.length, work)) return { ...putOff(here), problems };
  const alike = await here();
  return { alike: async () => alike, ahead: async () => {}, problems };
}

/** Puts the search off until its result is asked for, or until `ahead` is called. */
function putOff(here: () => Promise<Alike>): Omit<Finding, "problems"> {
  let found: Promise<Alike> | null = null;
  const find = () => {
    found ??= here();
    return found;
  };
  return { alike: find, ahead: async () => void (await find()) };
}

async function alikeHere(articles: readonly Told[], archive: Known, work: Work) {
  const scratch = scratchOf(articles, work);
  const subjects =
    scratch === null ? subjectsOf(articles, archive) : filedSubjects(articles, archive, scratch);
  // From here on words are asked for by their numbers, and nobody asks what articles call a name.
  archive.words.forget();
  archive.records.forget();
  const known = { ...archive, subjects, scratch };
  const { answer, close } = comparing(articles.length, work);
  const related = () => answer(inNumbers(relatedAsking(articles, known, lastBuild(work.cache, "related"))));
  const told = () => answer(storiesAsking(articles, known, lastBuild(work.cache, "stories")));
  // Workers have more to do at once if both ask; one after the other needs less memory.
  const both = scratch === null ? Promise.all([related(), told()]) : oneByOne(related, told);
  const [sameSubject, { value: stories }] = await both.finally(close);
  return { sameSubject, stories };
}

const scratchOf = ({ length }: readonly Told[], { scratch }: Work) => scratch?.(length) ?? null;

async function oneByOne<A, B>(one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> {
  return [await one(), await other()];
}

/** What was asked, in numbers: before stories are looked for, as the records take five times as much memory. */
function* inNumbers(asking: Asking<Iterable<RelatedArticles>>): Asking<RelatedTable> {
  return relatedInNumbers(yield* asking);
}
