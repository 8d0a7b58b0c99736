import type { Problem } from "../problem.ts";
import type { Seed } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { type FirstKnowledge, firstRound } from "./first.ts";
import type { Studied, Vocabulary } from "./studied.ts";

/** What round 1 has found in the articles of an archive. */
export interface StudiedArchive {
  readonly articles: readonly Studied[];
  readonly vocabulary: Vocabulary;
  /** In the order of the articles. */
  readonly problems: readonly Problem[];
}

/** Round 1 of articles that were read, one after the other, with their records kept in memory. */
export async function studyInMemory(
  seeds: readonly Seed[],
  knowledge: FirstKnowledge,
  vocabulary: Vocabulary,
  onArticle: (done: number, of: number) => Promise<void>,
): Promise<StudiedArchive> {
  const articles: Studied[] = [];
  const problems: Problem[] = [];
  for (const [index, seed] of seeds.entries()) {
    const { value, problems: own } = firstRound(seed, knowledge);
    append(problems, own);
    if (value) articles.push(vocabulary.add(seed, value.gist, () => value.record, null));
    await onArticle(index + 1, seeds.length);
  }
  return { articles, vocabulary, problems };
}
