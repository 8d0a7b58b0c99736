import type { Outcome, Problem } from "./problem.ts";
import { append } from "./shared/append.ts";
import type { Later } from "./shared/later.ts";

/** Which stage the step belongs to, and which file an article is from. */
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

/** The same of a step that may have to wait. */
export async function attemptLater<T>(
  seed: string,
  stage: Problem["stage"],
  step: () => Later<T>,
): Promise<Outcome<T | null>> {
  try {
    return { value: await step(), problems: [] };
  } catch (error) {
    return { value: null, problems: [failed(seed, stage, error)] };
  }
}

/**
 * What a step gives for each article. Those for which it throws are left out.
 * @param onEach is waited for after each article, with how many are done.
 */
export async function attemptEach<A, T>(
  articles: readonly A[],
  { stage, fileOf }: Attempted<A>,
  step: (article: A) => T,
  onEach: (done: number, of: number) => Promise<void> = async () => {},
): Promise<Outcome<T[]>> {
  const tries: Outcome<readonly T[] | null>[] = [];
  for (const article of articles) {
    tries.push(attempt(fileOf(article), stage, () => [step(article)]));
    await onEach(tries.length, articles.length);
  }
  return {
    value: tries.flatMap(({ value }) => value ?? []),
    problems: tries.flatMap(({ problems }) => problems),
  };
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
  const problems: Problem[] = [];
  const value = articles.filter((article) => {
    const tried = attempt(at.fileOf(article), at.stage, () => void step(article));
    append(problems, tried.problems);
    return tried.problems.length === 0;
  });
  if (problems.length === 0) throw error;
  return { value, problems };
}

function failed(seed: string, stage: Problem["stage"], error: unknown): Problem {
  const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
  const message = `Left out, because Dateline failed at this file (${why}). Please report it as a fault of Dateline.`;
  return { seed, stage, rule: "failed", message };
}
