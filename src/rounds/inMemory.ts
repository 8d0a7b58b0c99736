import type { Problem } from "../problem.ts";
import type { Seed } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { firstRound } from "./first.ts";
import type { Prepared } from "./settings.ts";
import { type Studied, type Vocabulary, vocabulary } from "./studied.ts";

/** What round 1 has found in the articles of an archive. */
export interface StudiedArchive {
  readonly articles: readonly Studied[];
  readonly vocabulary: Vocabulary;
  readonly prepared: Prepared;
  /** In the order of the articles. */
  readonly problems: readonly Problem[];
}

/** Round 1 of articles that were read, one after the other, with their records kept in memory. */
export async function studyInMemory(
  seeds: readonly Seed[],
  prepared: Prepared,
  onArticle: (done: number, of: number) => Promise<void>,
): Promise<StudiedArchive> {
  const words = vocabulary();
  const articles: Studied[] = [];
  const problems: Problem[] = [];
  for (const [index, seed] of seeds.entries()) {
    const { value, problems: own } = firstRound(seed, prepared.knowledge());
    append(problems, own);
    if (value)
      articles.push(words.add(seed, words.pack(value.gist), { read: () => value.record, keyOf: () => null }));
    await onArticle(index + 1, seeds.length);
  }
  return { articles, vocabulary: words, prepared, problems };
}
