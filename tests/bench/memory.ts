import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { z } from "zod";
import type { Report } from "../../src/cli/report.ts";
import { writeArchive } from "../../src/pipeline.ts";
import { packedArticles } from "../../src/site/cards/packedFile.ts";
import { entriesOf } from "../../src/site/cards/shelf.ts";
import { siteOf } from "../../src/site/model/site.ts";
import { allPages } from "../../src/site/pages.ts";
import type { Cache } from "../../src/work/cache.ts";
import { making } from "../../src/work/making.ts";
import { HERE } from "../../src/work/pool.ts";
import { scratchForMany } from "../../src/work/scratchFile.ts";
import { generateArchive } from "./generate.ts";

/** A cache that keeps nothing in memory: in a build the results lie on the disk. @param onPut is called with the key of each result. */
const emptyCache = (onPut: (key: string) => void): Cache => ({
  get: () => null,
  has: () => false,
  put: onPut,
  stored: () => null,
});

/** Writes nothing. */
const OUTPUT = { write: () => {}, copy: () => {}, carry: () => false, remove: () => {} };

setFlagsFromString("--expose-gc");
const gc = z.function({ input: [], output: z.void() }).implement(runInNewContext("gc"));

/** The MB in use when all that isn't needed is gone, without memory that threads share. */
function used(): number {
  // What the first one finds in buffers is let go of while the program goes on, or by the second one.
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/**
 * Measures what one process has to hold of all articles at once: when they are compared, and as the model of the site.
 * @param seeds a folder of articles; null to measure so many generated ones.
 * @param isLarge whether gists and vectors lie in a file, as those of a large archive do.
 */
export async function benchMemory(count: number, seeds: string | null, isLarge: boolean): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-memory-"));
  try {
    if (seeds === null) generateArchive(join(dir, "seeds"), count);
    return await measured(dir, seeds ?? join(dir, "seeds"), isLarge);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measured(dir: string, seeds: string, isLarge: boolean): Promise<string> {
  const before = used();
  let [most, atEnd, ofStories] = [0, 0, 0];
  const report: Report = {
    stage: (name) => ({
      progress: async () => {},
      end() {
        if (name === "analyse" || name === "date" || name === "relate") most = Math.max(most, used());
        if (name === "relate") atEnd = used();
      },
    }),
  };
  const articles = packedArticles(() => join(dir, "articles"));
  const { scratch, close } = scratchForMany(join(dir, "compared"), isLarge ? 0 : Number.POSITIVE_INFINITY);
  const cache = emptyCache((key) => {
    // What is kept of stories is put there while all is in memory that they were made from.
    if (key.startsWith("stories ")) ofStories = used();
  });
  const work = { jobs: 1, fewest: 0, cache, began: 0n, ...HERE, scratch };
  const options = {
    work,
    making: (knowledge: Parameters<typeof making>[2]) => making(articles, work, knowledge),
  };
  const { value } = await writeArchive({ seeds, useRegister: true }, async () => OUTPUT, report, options);
  const entries = entriesOf(articles, value.tables);
  const cards = used();
  const site = siteOf(entries, value.archive, null, { ...entries, table: entries.names });
  const pages = allPages(site);
  const model = used();
  const pieces = articles.share().memory ?? [];
  const shared = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
  const of = (bytes: number) => `${(bytes / value.articles) * 1000} kB`.replace(/(\.\d)\d*/, "$1");
  const lines = [
    `${value.articles} articles, ${Object.keys(pages).length} kinds of pages`,
    `compared with each other, at most: ${of(most - before)} each (${Math.round(most - before)} MB)`,
    `while stories are looked for: ${of(ofStories - before)} each`,
    `when all is compared: ${of(atEnd - before)} each`,
    `cards of the site: ${of(cards - before)} each`,
    `model of the site with them: ${of(model - before)} each (${Math.round(model - before)} MB)`,
    `what the cards say, which all threads share: ${of(shared)} each`,
  ];
  articles.close();
  close();
  return `${lines.join("\n")}\n`;
}
