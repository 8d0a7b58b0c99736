import { workerData } from "node:worker_threads";
import { secondRound } from "../rounds/second.ts";
import { answering } from "./answering.ts";
import { type ArticleJob, type MadeArticle, runArticle } from "./articleJob.ts";

/** A worker's thread that does round 2 of one batch of articles after the other. */
const second = secondRound(workerData);

const encoder = new TextEncoder();

/** The entry as bytes, which aren't copied when they are handed over. */
function encoded({ value, problems }: MadeArticle) {
  if (value === null) return { value, problems };
  const { text, ...rest } = value;
  return { value: { ...rest, text: typeof text === "string" ? encoder.encode(text) : text }, problems };
}

answering(async (jobs: readonly ArticleJob[]) => jobs.map((job) => encoded(runArticle(job, second))));
