/** Rounds until V8 has compiled what is hot, as it has after the first hundreds of an archive. */
const WARM_UP = 20;
export const ROUNDS = 30;

/** What a piece of work takes for each of so many items, in milliseconds, over many rounds. */
export interface Taken {
  readonly mean: number;
  readonly median: number;
  readonly least: number;
}

/** Other work on the machine only ever adds to a round, so the least of them says most. */
export function timed(items: number, work: () => void): Taken {
  const round = () => {
    const started = performance.now();
    work();
    return (performance.now() - started) / items;
  };
  for (let index = 0; index < WARM_UP; index += 1) round();
  const rounds = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
  const mean = rounds.reduce((sum, one) => sum + one, 0) / ROUNDS;
  return { mean, median: rounds[ROUNDS / 2] ?? 0, least: rounds[0] ?? 0 };
}

/** What parts take one after the other. */
export function together(parts: readonly Taken[]): Taken {
  const sum = (of: keyof Taken) => parts.reduce((total, part) => total + part[of], 0);
  return { mean: sum("mean"), median: sum("median"), least: sum("least") };
}

export function lineOf(name: string, { mean, median, least }: Taken): string {
  return `${name}: ${mean.toFixed(2)} ms mean, ${median.toFixed(2)} ms median, ${least.toFixed(2)} ms least\n`;
}
