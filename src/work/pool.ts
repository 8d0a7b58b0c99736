import { Worker } from "node:worker_threads";
import { codeFile } from "../code.ts";
import { IS_BUNDLED } from "../project.ts";
import type { Settings } from "../rounds/settings.ts";
import { codeOf } from "../write/disk.ts";
import type { Job } from "./job.ts";
import { WORKER_MEMORY } from "./memory.ts";

/** Under tsx it is a source, for which a worker needs tsx too. */
const WORKER = codeFile("src/work/worker.ts");

function startWorker(settings: Settings, memory: number): Worker {
  const options = { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: memory } };
  if (IS_BUNDLED) return new Worker(WORKER, options);
  const tsx = import.meta.resolve("tsx/esm/api");
  const code = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(WORKER.href)});
  });`;
  return new Worker(code, { ...options, eval: true });
}

/** At most so many files, and about so many bytes, are sent to a worker at once. */
const BATCH_FILES = 16;
const BATCH_BYTES = 300_000;

/** How many workers there are, what they know, and how many MB of memory each may use. */
interface Workers {
  readonly count: number;
  readonly settings: Settings;
  readonly memory?: number;
}

/**
 * Does jobs in several workers. Each one is given a batch whenever it has nothing to do.
 * @param onDone is called with the result of each job, in any order, and waited for.
 * @throws in plain words when a worker has too little memory.
 */
export async function inWorkers<J extends Job>(
  jobs: readonly J[],
  { count, settings, memory = WORKER_MEMORY }: Workers,
  onDone: (job: J, result: Uint8Array) => Promise<void>,
): Promise<void> {
  const batches = batchesOf(jobs);
  const next = batches.values();
  const workers = Array.from({ length: Math.min(count, batches.length) }, () =>
    startWorker(settings, memory),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const batch of next) {
          const done = await answer(worker, batch, memory);
          for (const [index, job] of batch.entries()) {
            const result = done[index];
            if (result) await onDone(job, result);
          }
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function batchesOf<J extends Job>(jobs: readonly J[]): J[][] {
  const batches: J[][] = [];
  let bytes = Infinity;
  for (const job of jobs) {
    const last = batches.at(-1);
    if (last && last.length < BATCH_FILES && bytes + job.bytes <= BATCH_BYTES) last.push(job);
    else {
      batches.push([job]);
      bytes = 0;
    }
    bytes += job.bytes;
  }
  return batches;
}

/** What a worker makes of a batch. @throws what it fails with. */
function answer(worker: Worker, batch: readonly Job[], memory: number): Promise<readonly Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const onError = (error: unknown) => reject(inWords(error, memory));
    worker.once("error", onError);
    worker.once("message", (done: readonly Uint8Array[]) => {
      worker.off("error", onError);
      resolve(done);
    });
    // The register's rows and paths are copied; the bytes of a file are read by the worker itself.
    worker.postMessage(
      batch.map(({ file, path, sha256, bytes, register }) => ({ file, path, sha256, bytes, register })),
    );
  });
}

function inWords(error: unknown, memory: number): unknown {
  if (codeOf(error) !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  const message = `A worker needs more than the ${memory} MB of memory that it may use: build with --jobs 1, or look for a file that is far larger than an article.`;
  return new Error(message, { cause: error });
}
