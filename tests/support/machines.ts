import { join } from "node:path";
import { atEnd } from "./atEnd.ts";
import { type RunningCommand, startCommand } from "./process.ts";

/** Where some builds and workers meet. */
export interface Meeting {
  readonly redis: string;
  readonly store: string;
  /** A folder for the workers' copies. */
  readonly keep: string;
  /** The cores of the machine, by their numbers, that the build may use; each worker has one of them, the first worker the first. Any, if there are none. */
  readonly cores?: readonly number[];
}

/** What a shell does first, so that a command uses no other cores. Linux only. */
const bound = (cores: readonly number[] | undefined): string | null =>
  cores === undefined ? null : `taskset -pc ${cores.join(",")} $$ > /dev/null || exit 1`;

/** As npm does. */
const START = [
  ...["--max-semi-space-size=64", "--no-regexp-tier-up", "--interrupt-budget=400000"],
  "src/start/start.mjs",
];

/** From the sources, which is other code than a bundle of them. */
export const FROM_SOURCES = ["--import", "tsx", "src/cli/cli.ts"];

const started = new Set<RunningCommand>();

/** Ends all workers and builds that were started here: a test that fails leaves none that would take the next one's tasks. */
export async function endAll(): Promise<void> {
  const all = [...started];
  started.clear();
  for (const { child } of all) child.kill("SIGKILL");
  await Promise.all(all.map((one) => one.ended()));
}

const noted = (command: RunningCommand): RunningCommand => {
  started.add(command);
  return command;
};

/**
 * Starts a worker with one thread, and waits until it takes tasks.
 * @param lock after so many seconds without a word another gets its task.
 */
export async function startWorker(
  meeting: Meeting,
  node: readonly string[] = START,
  lock = 3,
): Promise<RunningCommand> {
  const where = ["--redis", meeting.redis, "--store", meeting.store, "--keep", meeting.keep];
  const worker = noted(
    startCommand([...node, "worker", ...where, "--jobs", "1", "--lock", `${lock}`], bound(meeting.cores)),
  );
  atEnd(() => void worker.child.kill("SIGKILL"));
  await worker.until("Ready");
  return worker;
}

/** Starts a build as npm does. */
export const startAfar = (seeds: string, out: string, meeting: Meeting): RunningCommand =>
  noted(
    startCommand(
      [
        ...[...START, "build"],
        ...["--seeds", seeds, "--out", out, "--workers", meeting.redis, "--store", meeting.store],
      ],
      bound(meeting.cores),
    ),
  );

/** Some workers, of which one can be replaced. */
export interface Crowd {
  /** Kills one of them without a word, and starts another. @param share which of them, from 0 to 1. */
  replace(share: number): Promise<void>;
  pids(): readonly number[];
  /** Ends all. */
  end(): void;
}

export async function crowd(count: number, meeting: Meeting): Promise<Crowd> {
  const { cores } = meeting;
  const own = (index: number): Meeting =>
    cores === undefined ? meeting : { ...meeting, cores: cores.slice(index % cores.length).slice(0, 1) };
  const workers = await Promise.all(Array.from({ length: count }, (_, index) => startWorker(own(index))));
  return {
    async replace(share) {
      const index = Math.floor(share * count);
      workers[index]?.child.kill("SIGKILL");
      workers[index] = await startWorker(own(index));
    },
    pids: () => workers.map(({ child }) => child.pid ?? -1),
    end() {
      for (const { child } of workers) child.kill("SIGKILL");
    },
  };
}

/** Where builds and workers meet in a folder. */
export const meetingIn = (dir: string, redis: string): Meeting => ({
  ...{ redis, store: join(dir, "store"), keep: join(dir, "keep") },
});
