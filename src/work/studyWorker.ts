import { workerData } from "node:worker_threads";
import { readNameLists } from "../read/nameLists.ts";
import { knowledgeOf } from "../rounds/settings.ts";
import { answering } from "./answering.ts";
import { type Job, runJob } from "./job.ts";
import { memoryOf } from "./outgoing.ts";

/** A worker's thread that does round 1 of one batch of files after the other. */
const knowledge = knowledgeOf(workerData, readNameLists());

answering(
  async (jobs: readonly Job[]) => {
    const results: Uint8Array[] = [];
    // One after the other: only one file at a time is in memory.
    for (const job of jobs) results.push(await runJob(job, knowledge));
    return results;
  },
  (results) => results.flatMap(memoryOf),
);
