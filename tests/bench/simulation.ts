/** What a stage takes for each article, in milliseconds, and into how many articles' tasks it is cut. */
export interface Stage {
  readonly name: string;
  /** The build's, before its first task and for all articles: it has one thread. */
  readonly alone: number;
  /** The build's, to hand an article over, and to take what came of it. */
  readonly hand: number;
  readonly take: number;
  /** A worker's. */
  readonly work: number;
  /** A worker's, once, from the beginning of the stage on and before its first task: for each article of the archive. */
  readonly ready: number;
  readonly batch: number;
}

/** So many tasks are in the queue at once, as in `src/machines/afar.ts`. */
const MOST_OPEN = 512;

/** How long a stage takes, and how long the build works alone meanwhile, in seconds. */
interface Took {
  readonly name: string;
  readonly seconds: number;
  readonly alone: number;
}

/** Numbers, the least of which is taken first. */
function heap() {
  const all: number[] = [];
  const swap = (a: number, b: number) => {
    [all[a], all[b]] = [all[b] ?? 0, all[a] ?? 0];
  };
  const isLess = (a: number, b: number) => (all[a] ?? Infinity) < (all[b] ?? Infinity);
  return {
    put(value: number): void {
      let at = all.push(value) - 1;
      for (let above = (at - 1) >> 1; at > 0 && isLess(at, above); above = (at - 1) >> 1) {
        swap(at, above);
        at = above;
      }
    },
    take(): number {
      const [first = 0] = all;
      const last = all.pop();
      if (all.length > 0) all[0] = last ?? 0;
      for (let at = 0; ; ) {
        const least = isLess(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
        if (!isLess(least, at)) return first;
        swap(at, least);
        at = least;
      }
    },
    size: () => all.length,
    least: () => all[0] ?? Infinity,
  };
}

/**
 * Plays a stage: the build hands out tasks and takes results, one thing at a time and results first; a task waits until it is handed over and a worker
 * is free.
 */
export function played(stage: Stage, articles: number, workers: number): Took {
  const tasks = Math.ceil(articles / stage.batch);
  const ms = (each: number) => each * stage.batch;
  const alone = stage.alone * articles;
  const free = heap();
  for (let worker = 0; worker < workers; worker += 1) free.put(Math.max(alone, stage.ready * articles));
  const done = heap();
  let [now, handed, taken] = [alone, 0, 0];
  while (taken < tasks) {
    const mayHand = handed < tasks && handed - taken < MOST_OPEN;
    if (done.least() <= now || !mayHand) {
      now = Math.max(now, done.take()) + ms(stage.take);
      taken += 1;
    } else {
      now += ms(stage.hand);
      const end = Math.max(now, free.take()) + ms(stage.work);
      free.put(end);
      done.put(end);
      handed += 1;
    }
  }
  return { name: stage.name, seconds: now / 1000, alone: alone / 1000 };
}

/**
 * Processor time for each of 20,000 generated articles of 400 words, with all that a build and a worker need to begin with: `npm run bench -- workers 20000 speed`, one
 * worker, on a quiet machine. Comparing is that of 100,000 on one machine, as it grows faster than the archive. How pages, search and data share what they take, and what of a stage
 * the build does before its first task, and after its last, is as in a profile of an earlier version.
 */
const STAGES: readonly Stage[] = [
  { name: "reading", alone: 0.08, hand: 0, take: 0, work: 0, ready: 0, batch: 128 },
  { name: "round 1", alone: 0, hand: 0.08, take: 0.26, work: 3.5, ready: 0, batch: 128 },
  { name: "comparing", alone: 0.34, hand: 0, take: 0, work: 0, ready: 0, batch: 128 },
  { name: "round 2", alone: 0, hand: 0.04, take: 0.62, work: 1.38, ready: 0, batch: 256 },
  { name: "pages", alone: 0.14, hand: 0.03, take: 0.22, work: 3.2, ready: 0.3, batch: 75 },
  { name: "search", alone: 0.11, hand: 0, take: 0.2, work: 1.35, ready: 0, batch: 1280 },
  { name: "data", alone: 0.14, hand: 0, take: 0.19, work: 1.01, ready: 0, batch: 128 },
  { name: "publishing", alone: 0.22, hand: 0, take: 0, work: 0, ready: 0, batch: 128 },
];

const WORKERS = [1, 8, 16, 32, 64, 128, 256];
const SIZES = [1_000_000, 10_000_000];

/** Tables of how long builds take over so many workers, with one thread each. */
export function simulated(stages: readonly Stage[] = STAGES): string {
  return SIZES.map((articles) => {
    const rows = WORKERS.map((workers) => {
      const took = stages.map((stage) => played(stage, articles, workers));
      const sum = took.reduce((total, { seconds }) => total + seconds, 0);
      const share = took.reduce((total, { alone }) => total + alone, 0) / sum;
      const cells = [
        ...took.map(({ seconds }) => hours(seconds)),
        hours(sum),
        `${Math.round(share * 100)} %`,
      ];
      return `| ${workers} | ${cells.join(" | ")} |\n`;
    });
    const head = ["workers", ...stages.map(({ name }) => name), "all, hours", "the build alone"];
    return `${articles.toLocaleString("en-US")} articles\n\n| ${head.join(" | ")} |\n|${"--:|".repeat(head.length)}\n${rows.join("")}\n`;
  }).join("");
}

const hours = (seconds: number) => (seconds / 3600).toFixed(2);
