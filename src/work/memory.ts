import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { counted } from "../shared/plurals.ts";
import { MANY } from "./scratchFile.ts";

/** How much memory a worker may use, in MB: enough for the largest file that is read, of 10 MB. */
export const WORKER_MEMORY = 1500;

/** How much more it may use for what is soon thrown away, in MB. V8 takes 48 by itself. */
export const YOUNG_MEMORY = 96;

/** A worker takes about a second to load the code, the lists or the model of the site: for fewer articles or pages it isn't worth its start. */
export const FEWEST = 200;

const MB = 1024 * 1024;
/** What a build needs however small the archive is, in MB. With less, V8 ends the process with a message that doesn't say what to do. */
const AT_LEAST = 150;
/** What it needs for each article, in MB, where all is in memory. */
const PER_ARTICLE = 0.02;
/** The same for each further one from so many on (MANY), where much of it lies in files: 6 kB at most, with room for what V8 hasn’t cleared up yet. */
const PER_FURTHER_ARTICLE = 0.008;

const needFor = (articles: number): number =>
  PER_ARTICLE * Math.min(articles, MANY) + PER_FURTHER_ARTICLE * Math.max(0, articles - MANY);

/** How much memory a worker may use that has the model of a site, in MB. */
export const siteWorkerMemory = (articles: number): number => WORKER_MEMORY + needFor(articles);

/** By how many hundredths what is in use may grow before V8 clears up, while workers make a site. By itself it lets the main thread take up to four times as much. */
const GROWTH = 60;

/** Has V8 clear up sooner in all threads: less memory for a little more time. @returns what takes that back. */
export function clearUpSooner(): () => void {
  const growBy = (hundredths: number) => setFlagsFromString(`--heap-growing-percent=${hundredths}`);
  growBy(GROWTH);
  return () => growBy(AS_V8_DECIDES);
}

const AS_V8_DECIDES = 0;

/**
 * Looks before a build whether Node may use as much memory as it will need.
 * @param limit how many bytes Node may use.
 * @throws when that is too little: the message says what to do.
 */
export function refuseLowMemory(articles: number, limit = getHeapStatistics().heap_size_limit): void {
  const needed = Math.ceil(AT_LEAST + needFor(articles));
  const allowed = Math.floor(limit / MB);
  if (allowed >= needed) return;
  throw new Error(
    `${counted(articles, "article")} need about ${needed} MB of memory, and Node may use ${allowed} MB. Set NODE_OPTIONS=--max-old-space-size=${needed} and build again.`,
  );
}
