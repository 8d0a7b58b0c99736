/** How long a build took. */
export interface Timed {
  /** All of it. */
  readonly seconds: number;
  /** The processor's seconds of the build and of all workers, while it ran. */
  readonly cpu: number;
  /** The stages that workers do, from the first task to the last result of each. */
  readonly spans: ReadonlyMap<string, number>;
}

/** Two builds as if they had been one after the other. */
export const together = (one: Timed, other: Timed): Timed => ({
  ...{ seconds: one.seconds + other.seconds, cpu: one.cpu + other.cpu },
  spans: new Map([...one.spans].map(([name, seconds]) => [name, seconds + (other.spans.get(name) ?? 0)])),
});

/** A table of how much faster two workers are than one. @param how what both may use. */
export function speedUp(how: string, one: Timed, two: Timed): string {
  const row = (name: string, first: number, second: number) =>
    `| ${name} | ${first.toFixed(1)} | ${second.toFixed(1)} | ${(first / second).toFixed(2)} |\n`;
  const sum = ({ spans }: Timed) => [...spans.values()].reduce((total, seconds) => total + seconds, 0);
  const stages = [...one.spans].map(([name, seconds]) => row(name, seconds, two.spans.get(name) ?? 0));
  const cores = ({ cpu, seconds }: Timed) => (cpu / seconds).toFixed(2);
  return `
| ${how} | one worker, s | two, s | speed-up |
|---|--:|--:|--:|
${row("the whole build", one.seconds, two.seconds)}${stages.join("")}${row("all stages of workers", sum(one), sum(two))}| processor time | ${one.cpu.toFixed(1)} | ${two.cpu.toFixed(1)} | |
| cores used | ${cores(one)} | ${cores(two)} | |
`;
}
