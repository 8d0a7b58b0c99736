import { parentPort, workerData } from "node:worker_threads";
import { readNameLists } from "../read/nameLists.ts";
import { knowledgeOf } from "../rounds/settings.ts";
import { type Job, runJob } from "./job.ts";

/** A worker's thread: does the jobs of one batch after the other. */
const knowledge = knowledgeOf(workerData, readNameLists());

parentPort?.on("message", (jobs: readonly Job[]) => {
  parentPort?.postMessage(jobs.map((job) => runJob(job, knowledge)));
});
