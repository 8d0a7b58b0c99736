import { workerData } from "node:worker_threads";
import { secondRound } from "../rounds/second.ts";
import { answering } from "./answering.ts";
import { type ArticleJob, type MadeArticle, runArticle } from "./articleJob.ts";
import { outgoing } from "./outgoing.ts";

/** A worker's thread that does round 2 of one batch of articles after the other. */
const second = secondRound(workerData);

const { encoded, memory } = outgoing();

/** The entry as bytes. */
function withBytes({ value, problems }: MadeArticle) {
  if (value === null) return { value, problems };
  const { text, ...rest } = value;
  return { value: { ...rest, text: typeof text === "string" ? encoded(text) : text }, problems };
}

answering(
  async (jobs: readonly ArticleJob[]) => jobs.map((job) => withBytes(runArticle(job, second))),
  memory,
);
