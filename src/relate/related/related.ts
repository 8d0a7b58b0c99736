import { listedParts, type VectorList } from "../../date/stories/postings.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { RelatedArticles, RelatedTo } from "../../records/related.ts";
import { append } from "../../shared/append.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import { type LastBuild, NO_BUILD } from "../../shared/lastBuild.ts";
import { NONE } from "../../shared/matched.ts";
import { growingLists, type NumberLists, numbersOf } from "../../shared/numberLists.ts";
import { hashOfText, mixedHashes } from "../../text/mixedHash.ts";
import { askedAgain, askingPrints, type Found } from "../alike/again.ts";
import { type Asking, answeredHere } from "../alike/asking.ts";
import { type Prints, printsOfVectors } from "../alike/prints.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { type InCommon, inCommonIn } from "./inCommon.ts";
import { type Subjects, subjectsOf } from "./vectors.ts";

/** How many are shown for each article. */
const MOST = 5;
/** Names and words in more articles than this would take time and say little. */
const MAX_POSTINGS = 200;
/** So many are looked at, if their cosine similarity is so high. What is less alike has a name or two in common by chance. */
const WANTED = { least: 0.15, most: 20, isBothWays: true } as const;

/** What the next build can take over: what each article has found, and what is shown of that. */
export interface KnownRelated {
  readonly found: Found;
  /** Of each article that is shown, its place among what was found, and its reason, as numbers. */
  readonly shown: NumberLists;
}

/**
 * For each article those on the same subject, with the reason. Copies of it are left out, and so are copies of one that
 * is listed already. An article without any isn't listed. The order of the articles changes nothing.
 */
export const relatedOf = (given: readonly Subjects[], known: KnownArchive): readonly RelatedArticles[] => [
  ...answeredHere(relatedAsking(given, known)),
];

/** The same, for whoever answers its question. @param lastBuild what an earlier build found. It changes nothing in the result. */
export const relatedAsking = (
  given: readonly Subjects[],
  known: KnownArchive,
  lastBuild: LastBuild<KnownRelated> = NO_BUILD,
): Asking<Iterable<RelatedArticles>> =>
  relatedBySubjects(
    inOrderOfIds(given).map(({ id }) => id),
    { copies: known.copies, subjects: known.subjects ?? subjectsOf(given, known) },
    lastBuild,
  );

/** The same, where it is known what articles are about. @param ids theirs, in ascending order. */
export function* relatedBySubjects(
  ids: readonly string[],
  known: Required<Pick<KnownArchive, "copies" | "subjects">>,
  lastBuild: LastBuild<KnownRelated>,
): Asking<Iterable<RelatedArticles>> {
  const { vectors, terms, prints: ofTerms } = known.subjects;
  const parts = listedParts(vectors, terms.size, MAX_POSTINGS);
  // Only what is listed counts here.
  const rests = new Float64Array(vectors.length);
  const question = { parts: { ...parts, rests }, asks: () => true, ...WANTED };
  const own = withCopies(printsOfVectors(vectors, ofTerms), ids, known.copies);
  const items = { ids, prints: askingPrints(question, own, ofTerms) };
  const former = lastBuild.known();
  const { found, formerOf } = yield* askedAgain(question, items, former?.found ?? null);
  const inCommon = inCommonIn(terms);
  const choose = choosing({ found, vectors, inCommon, isCopy: copyTest(known.copies) });
  const lists = growingLists(ids.length);
  for (const [at, was] of formerOf.entries()) {
    const numbers = was === NONE || former === null ? choose(at) : numbersOf(former.shown, was);
    for (const number of numbers) lists.add(number);
    lists.close();
  }
  const shown = lists.all();
  lastBuild.keep({ found, shown });
  return listed(ids, tellers(shown, found, vectors, inCommon));
}

/** One article after the other, as the records of all would take much memory. It is made apart from all that was needed to find them. */
function* listed(ids: readonly string[], othersOf: (at: number) => RelatedTo[]): Generator<RelatedArticles> {
  for (const [at, id] of ids.entries()) {
    const others = othersOf(at);
    if (others.length > 0) yield { id, others };
  }
}

interface Choosing {
  readonly found: Found;
  readonly vectors: VectorList;
  readonly inCommon: InCommon;
  readonly isCopy: ReturnType<typeof copyTest>;
}

/** Chooses what is shown for an article, as numbers: for each the place among what was found, how many names and words the reason has, and their places. */
function choosing({ found: { ids, starts, indexes }, vectors, inCommon, isCopy }: Choosing) {
  return (at: number): number[] => {
    const [id, own] = [ids[at] ?? "", vectors.at(at)];
    const [others, numbers]: [string[], number[]] = [[], []];
    const start = starts[at] ?? 0;
    for (let place = start; place < (starts[at + 1] ?? 0) && others.length < MOST; place += 1) {
      const index = indexes[place] ?? 0;
      const other = ids[index] ?? "";
      const reason = !own || isCopy(other, id, others) ? null : inCommon.placesOf(own, vectors.at(index));
      if (reason === null) continue;
      others.push(other);
      numbers.push(place - start, reason.names.length, reason.words.length);
      append(numbers, reason.names);
      append(numbers, reason.words);
    }
    return numbers;
  };
}

/** The articles and reasons that the numbers of each article stand for. */
function tellers(
  { starts: ends, numbers }: NumberLists,
  { ids, starts, indexes }: Found,
  vectors: VectorList,
  { told }: InCommon,
) {
  const some = (next: number, count: number): number[] => {
    const list: number[] = [];
    for (let at = next; at < next + count; at += 1) list.push(numbers[at] ?? 0);
    return list;
  };
  return (at: number): RelatedTo[] => {
    const others: RelatedTo[] = [];
    const end = ends[at + 1] ?? 0;
    for (let next = ends[at] ?? 0; next < end; ) {
      const index = indexes[(starts[at] ?? 0) + (numbers[next] ?? 0)] ?? 0;
      const [names, words] = [numbers[next + 1] ?? 0, numbers[next + 2] ?? 0];
      const reason = { names: some(next + 3, names), words: some(next + 3 + names, words) };
      const { names: named, words: said } = told(vectors.at(index), reason);
      others.push({ id: ids[index] ?? "", names: named, words: said });
      next += 3 + names + words;
    }
    return others;
  };
}

/** The prints of articles together with which copies they have. */
function withCopies(prints: Prints, ids: readonly string[], copies: readonly CopyPair[]): Prints {
  const copiesOf = groupBy(bothWays(copies), ([one]) => one);
  const hash = mixedHashes(1);
  return prints.map((print, at) => {
    const others = (copiesOf.get(ids[at] ?? "") ?? []).map(([, other]) => other).sort();
    hash.addNumber(0, print);
    for (const other of others) hash.addNumber(0, hashOfText(other));
    return hash.end(0);
  });
}

const bothWays = (copies: readonly CopyPair[]) =>
  copies.flatMap(({ articles: [one, other] }): [string, string][] => [
    [one, other],
    [other, one],
  ]);

/** Tells whether an article is a copy of another one, or of one of others. */
function copyTest(copies: readonly CopyPair[]) {
  const pairs = new Set(bothWays(copies).map(([one, other]) => `${one} ${other}`));
  // Few have any.
  const copied = new Set(copies.flatMap(({ articles }) => articles));
  return (id: string, first: string, others: readonly string[]): boolean =>
    copied.has(id) && (pairs.has(`${id} ${first}`) || others.some((other) => pairs.has(`${id} ${other}`)));
}
