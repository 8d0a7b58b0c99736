import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { codeFile } from "../code.ts";
import { IS_BUNDLED } from "../project.ts";
import { allDone } from "../shared/allDone.ts";
import type { ENTRIES } from "../start/entries.mjs";
import { codeOf } from "../write/disk.ts";
import { AT_ONCE } from "./backlog.ts";
import { type Attached, type Kind, threadData } from "./kind.ts";
import { WORKER_MEMORY, YOUNG_MEMORY } from "./memory.ts";

/** What threads are to be started, and how many MB of memory each may use. */
interface Threads {
  /** The file of the sources that each runs. It answers each message with one. */
  readonly file: (typeof ENTRIES)[number];
  readonly count: number;
  /** What each is told at its start. */
  readonly data: unknown;
  readonly memory?: number;
}

/** What workers are to be started: threads here, or as many as there are on other machines. */
export interface Crew<Task, Result> extends Omit<Threads, "file"> {
  readonly kind: Kind<Task, Result>;
  /** A file that workers read besides their settings. */
  readonly attached?: Attached;
  /** A task that only makes a worker ready, by its number: on other machines, workers begin with it before there is any other. */
  readonly ready?: (index: number) => Task;
}

/** Starts workers. Their number changes nothing in the results. */
export type StartWorkers = <Task, Result>(crew: Crew<Task, Result>) => Workers<Task, Result>;

/** Some workers that run. */
export interface Workers<Task, Result> {
  /** Ends when they have been told to make themselves ready: whoever keeps this thread busy waits for it first. */
  readonly told: Promise<void>;
  /**
   * Has them do tasks. Each worker has two: one that it does and the next one, so that it needn't wait for us.
   * @param taskOf what is sent to a worker of an item.
   * @param onDone is called with the result of each item, in any order, and waited for.
   * @param here does the task of an item in this thread, which takes part then.
   * @throws what a worker fails with; in plain words when it has too little memory.
   */
  run<T>(
    items: Iterable<T>,
    taskOf: (item: T) => Task,
    onDone: (item: T, result: Result) => Promise<void>,
    here?: (item: T) => Promise<Result>,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Starts workers on this machine. */
const startHere: StartWorkers = ({ kind: { file }, data, attached = null, ...crew }) =>
  startWorkers({ ...crew, file, data: threadData(data, attached) });

/** How workers of this machine are used. Nothing waits until they are busy, as this thread is busy then, too; what waits would only take memory. */
export const HERE = { start: startHere, largest: 1, backlog: AT_ONCE } as const;

/** @param Result what the file answers; this isn't checked. */
export function startWorkers<Task, Result>(threads: Threads): Workers<Task, Result> {
  const workers = startedThreads<Result>(threads);
  return {
    told: Promise.resolve(),
    async run(items, taskOf, onDone, here) {
      const rest = items[Symbol.iterator]();
      let isFailed = false;
      const next = () => {
        const it = rest.next();
        return isFailed || it.done ? null : { item: it.value };
      };
      const sentTo = (worker: (typeof workers)[number]) => {
        const given = next();
        return given && { ...given, answer: worker.send(taskOf(given.item)) };
      };
      const work = async (worker: (typeof workers)[number], first: ReturnType<typeof sentTo>) => {
        for (let [now, later] = [first, sentTo(worker)]; now; [now, later] = [later, sentTo(worker)])
          await onDone(now.item, await now.answer);
      };
      const workHere = async (run: NonNullable<typeof here>) => {
        for (let now = next(); now; now = next()) {
          await onDone(now.item, await run(now.item));
          // Between two tasks this thread hears the answers of workers and sends them their next tasks.
          await setImmediate();
        }
      };
      const untilFailure = (working: Promise<void>) =>
        working.catch((error: unknown) => {
          isFailed = true;
          throw error;
        });
      // Each has a first task before one has a second.
      const firsts = workers.map((worker) => [worker, sentTo(worker)] as const);
      const working = firsts.map(([worker, first]) => work(worker, first));
      if (here) working.push(workHere(here));
      await allDone(working.map(untilFailure));
    },
    close: async () => void (await Promise.all(workers.map(({ end }) => end()))),
  };
}

/** Starts threads. In a function of its own, so that what they are told at their start isn't kept as long as they run. */
const startedThreads = <Result>({ file, count, data, memory = WORKER_MEMORY }: Threads) =>
  Array.from({ length: count }, () => startWorker<Result>(file, data, memory));

/** A promise's two ends. */
interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

function startWorker<Result>(file: Threads["file"], data: unknown, memory: number) {
  const worker = threadOf(codeFile(file), data, memory);
  // A worker answers in the order in which it was asked.
  const waiting: Waiting<Result>[] = [];
  let failure: unknown = null;
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (result: Result) => waiting.shift()?.resolve(result));
  worker.on("error", (error) => fail(inWords(error, memory)));
  worker.on("exit", () => fail(new Error("A worker ended before its work was done: build again")));
  return {
    send(task: unknown): Promise<Result> {
      const answer = new Promise<Result>((resolve, reject) => {
        if (failure === null) waiting.push({ resolve, reject });
        else reject(failure);
      });
      // Whoever waits for an earlier answer hears of the failure first.
      answer.catch(() => {});
      worker.postMessage(task);
      return answer;
    },
    end: () => worker.terminate(),
  };
}

/** Under tsx the file is a source, for which a worker needs tsx too. */
function threadOf(file: URL, workerData: unknown, memory: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEMORY };
  if (IS_BUNDLED) return new Worker(file, { workerData, resourceLimits });
  const tsx = import.meta.resolve("tsx/esm/api");
  const code = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(file.href)});
  });`;
  return new Worker(code, { workerData, resourceLimits, eval: true });
}

function inWords(error: unknown, memory: number): unknown {
  if (codeOf(error) !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  const message = `A worker needs more than the ${memory} MB of memory that it may use: build with --jobs 1, or look for a file that is far larger than an article.`;
  return new Error(message, { cause: error });
}
