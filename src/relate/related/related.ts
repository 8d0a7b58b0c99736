import { listedParts } from "../../date/stories/postings.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { RelatedArticles, RelatedTo } from "../../records/related.ts";
import { inOrderOfIds } from "../../shared/inOrder.ts";
import { type Asking, answeredHere } from "../alike/asking.ts";
import { bestOf } from "../alike/best.ts";
import type { KnownArchive } from "../knownArchive.ts";
import { inCommonIn } from "./inCommon.ts";
import { type Subjects, subjectsOf } from "./vectors.ts";

/** How many are shown for each article. */
const MOST = 5;
/** Names and words in more articles than this would take time and say little. */
const MAX_POSTINGS = 200;
/** So many are looked at, if their cosine similarity is so high. What is less alike has a name or two in common by chance. */
const WANTED = { least: 0.15, most: 20, isBothWays: true } as const;

/**
 * For each article those on the same subject, with the reason. Copies of it are left out, and so are copies of one that
 * is listed already. An article without any isn't listed. The order of the articles changes nothing.
 */
export const relatedOf = (given: readonly Subjects[], known: KnownArchive): readonly RelatedArticles[] =>
  answeredHere(relatedAsking(given, known));

/** The same, for whoever answers its question. */
export function* relatedAsking(
  given: readonly Subjects[],
  known: KnownArchive,
): Asking<readonly RelatedArticles[]> {
  const articles = inOrderOfIds(given);
  const { vectors, terms } = known.subjects ?? subjectsOf(given, known);
  const listed = listedParts(vectors, terms.size, MAX_POSTINGS);
  // Only what is listed counts here.
  const rests = new Float64Array(vectors.length);
  const best = yield { parts: { ...listed, rests }, asks: () => true, ...WANTED };
  const isCopy = copyTest(known.copies);
  const { reasonOf } = inCommonIn(terms);
  const idAt = (index: number) => articles[index]?.id ?? "";
  return vectors.flatMap((own, index) => {
    const id = idAt(index);
    const others: RelatedTo[] = [];
    for (const at of bestOf(best, index)) {
      const other = idAt(at);
      const reason = isCopy(other, id, others) ? null : reasonOf(own, vectors[at]);
      if (reason !== null) others.push({ id: other, ...reason });
      if (others.length === MOST) break;
    }
    return others.length === 0 ? [] : [{ id, others }];
  });
}

/** Tells whether an article is a copy of another one, or of one of others. */
function copyTest(copies: readonly CopyPair[]) {
  const pairs = new Set(copies.flatMap(({ articles: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  // Few have any.
  const withCopies = new Set(copies.flatMap(({ articles }) => articles));
  return (id: string, first: string, others: readonly { readonly id: string }[]): boolean =>
    withCopies.has(id) &&
    (pairs.has(`${id} ${first}`) || others.some((other) => pairs.has(`${id} ${other.id}`)));
}
