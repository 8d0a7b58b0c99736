import type { Outcome, Problem } from "./problem.ts";

/** Whose step it is, and how to name an article's file. */
export interface Attempted<A> {
  readonly stage: Problem["stage"];
  readonly fileOf: (article: A) => string;
}

/** What a step gives for one article. If it throws, null and a problem of the article's file: the build goes on without it. */
export function attempt<T>(seed: string, stage: Problem["stage"], step: () => T): Outcome<T | null> {
  try {
    return { value: step(), problems: [] };
  } catch (error) {
    return { value: null, problems: [failed(seed, stage, error)] };
  }
}

/** What a step gives for each article. Those for which it throws are left out. */
export function attemptEach<A, T>(
  articles: readonly A[],
  { stage, fileOf }: Attempted<A>,
  step: (article: A, index: number) => T,
): Outcome<T[]> {
  const problems: Problem[] = [];
  const value: T[] = [];
  for (const [index, article] of articles.entries())
    try {
      value.push(step(article, index));
    } catch (error) {
      problems.push(failed(fileOf(article), stage, error));
    }
  return { value, problems };
}

/**
 * What a step gives that needs all articles at once. If it throws, it is tried with each article alone; those for
 * which it throws are left out, and it is done again with the others.
 * @throws what the step throws, if it can't be one article's fault.
 */
export function attemptAll<A, T>(
  articles: readonly A[],
  at: Attempted<A>,
  step: (articles: readonly A[]) => T,
): Outcome<T> {
  try {
    return { value: step(articles), problems: [] };
  } catch (error) {
    const { value: others, problems } = sound(articles, at, (article) => step([article]), error);
    return { value: step(others), problems };
  }
}

/**
 * The articles with which a step succeeds.
 * @throws the error that it ended with for all of them together, if it succeeds with each.
 */
export function sound<A>(
  articles: readonly A[],
  at: Attempted<A>,
  step: (article: A) => unknown,
  error: unknown,
): Outcome<A[]> {
  const tried = attemptEach(articles, at, (article) => {
    step(article);
    return article;
  });
  if (tried.problems.length === 0) throw error;
  return tried;
}

function failed(seed: string, stage: Problem["stage"], error: unknown): Problem {
  const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
  const message = `Left out, because Dateline failed at this file (${why}). Please report it as a fault of Dateline.`;
  return { seed, stage, rule: "failed", message };
}
