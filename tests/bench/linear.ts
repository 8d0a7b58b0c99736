import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../src/project.ts";
import { REPETITIONS } from "../support/repetitions.ts";

/** What is measured: a text annotated by itself, or the build of an archive of one file with this extension. */
export type Work = "annotate" | "txt" | "md";

/** A question to the process that measures. */
export interface Asked {
  readonly name: string;
  readonly work: Work;
  /** In characters. */
  readonly length: number;
}

/** Its answer: the milliseconds of each stage. */
export interface Measured extends Asked {
  readonly stages: Readonly<Record<string, number>>;
}

const KB = 1024;
const LENGTHS = [64, 128, 256, 512].map((size) => size * KB);
const PROSE = "prose";
/** On the clock. A text that takes longer is given up, so that the others are measured too. */
const LIMIT = 180_000;

const WARM_UP = 4;
const WARM_UP_LENGTH = 128 * KB;

interface Row {
  readonly name: string;
  readonly work: Work;
  /** The milliseconds at each length; null where the limit was reached. */
  readonly times: readonly (number | null)[];
  /** The stage that took most of the longest text. */
  readonly worst: string;
}

/**
 * How the time grows on texts that repeat one token: `npm run bench -- linear`, with words of the tokens to measure
 * only those. Prints the milliseconds at 64 to 512 kB, the exponent, and the time per MB compared with prose; the worst
 * first.
 */
export async function benchLinear(works: readonly Work[], only: readonly string[]): Promise<void> {
  const names = REPETITIONS.map(({ name }) => name).filter(
    (name) => only.length === 0 || only.some((word) => name.includes(word)),
  );
  for (const work of works) {
    // The first rounds are slower, because V8 hasn't compiled what is hot.
    for (let round = 0; round < WARM_UP; round += 1)
      await measured({ name: PROSE, work, length: WARM_UP_LENGTH });
    const fixed =
      work === "annotate" ? {} : ((await measured({ name: PROSE, work, length: KB }))?.stages ?? {});
    const prose = await row(PROSE, work, fixed);
    const rows = [prose];
    for (const name of names) rows.push(await row(name, work, fixed));
    process.stdout.write(table(rows, prose));
  }
  worker?.kill();
}

/** @param fixed what the stages take for hardly any text. */
async function row(name: string, work: Work, fixed: Measured["stages"]): Promise<Row> {
  const times: (number | null)[] = [];
  let worst = "";
  for (const length of LENGTHS) {
    const found = times.includes(null) ? null : await measured({ name, work, length });
    const stages = Object.entries(found?.stages ?? {}).map(
      ([stage, time]) => [stage, Math.max(0, time - (fixed[stage] ?? 0))] as const,
    );
    times.push(found && stages.reduce((sum, [, time]) => sum + time, 0));
    worst =
      [...stages]
        .sort(([, a], [, b]) => b - a)[0]
        ?.join(" ")
        .replace(/\.\d+/, "") ?? worst;
  }
  process.stderr.write(
    `${work} ${name}: ${times.map((time) => time?.toFixed(0) ?? "-").join(" ")} ${worst}\n`,
  );
  return { name, work, times, worst };
}

let worker: ChildProcess | null = null;

function measured(asked: Asked): Promise<Measured | null> {
  const child = worker ?? fork(join(PROJECT, "tests/bench/linearWork.ts"), { execArgv: ["--import", "tsx"] });
  const isNew = worker === null;
  worker = child;
  return new Promise((done) => {
    const finish = (result: Measured | null) => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (!result) {
        child.kill("SIGKILL");
        worker = null;
      }
      done(result);
    };
    const timer = setTimeout(() => finish(null), LIMIT);
    child.on("exit", () => finish(null));
    child.on("message", (message: Measured | "ready") => {
      if (message === "ready") child.send(asked);
      else finish(message);
    });
    if (!isNew) child.send(asked);
  });
}

/** The slope of a straight line through the logarithms of length and time: 1 for linear, 2 for a square. */
function exponent(times: readonly (number | null)[]): number {
  if (times.includes(null)) return Number.POSITIVE_INFINITY;
  const points = times.map(
    (time, index) => [Math.log(LENGTHS[index] ?? 1), Math.log(Math.max(time ?? 0, 1))] as const,
  );
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function table(rows: readonly Row[], prose: Row): string {
  const atProse = prose.times.at(-1) ?? 1;
  const ratio = ({ times }: Row) => (times.at(-1) ?? Number.POSITIVE_INFINITY) / atProse;
  const lines = [...rows]
    .sort((a, b) => ratio(b) - ratio(a))
    .map((one) => {
      const times = one.times.map((time) => time?.toFixed(0) ?? `>${LIMIT / 1000} s`);
      return `| ${one.name} | ${times.join(" | ")} | ${exponent(one.times).toFixed(2)} | ${ratio(one).toFixed(1)} | ${one.worst} |\n`;
    });
  return `\n${prose.work}\n| token | 64 kB, ms | 128 kB | 256 kB | 512 kB | exponent | to prose | most in |\n|---|--:|--:|--:|--:|--:|--:|---|\n${lines.join("")}`;
}
