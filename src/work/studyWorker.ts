import { workerData } from "node:worker_threads";
import { readNameLists } from "../read/nameLists.ts";
import { knowledgeOf } from "../rounds/settings.ts";
import { answering } from "./answering.ts";
import { type Job, runJob } from "./job.ts";

/** A worker's thread that does round 1 of one batch of files after the other. */
const knowledge = knowledgeOf(workerData, readNameLists());

answering(async (jobs: readonly Job[]) => jobs.map((job) => runJob(job, knowledge)));
