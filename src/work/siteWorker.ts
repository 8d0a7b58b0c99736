import { workerData } from "node:worker_threads";
import { answering } from "./answering.ts";
import { outgoing } from "./outgoing.ts";
import { siteJobs } from "./siteJob.ts";
import type { SiteJob, SiteParts } from "./siteParts.ts";

/** A worker's thread that makes parts of a site. */
const run = siteJobs(workerData);

// The model has what it needs of these. They would stay in memory as long as the thread runs.
Object.assign(workerData, { settings: null, attached: null });

const { encoded, memory } = outgoing();

/** The pages as bytes. */
function withBytes({ pages, ...others }: SiteParts) {
  return {
    ...others,
    pages: pages.map(({ path, content }) => ({
      path,
      content: typeof content === "string" ? encoded(content) : content,
    })),
  };
}

answering(async (job: SiteJob) => withBytes(await run(job)), memory);
