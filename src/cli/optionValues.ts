import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { BuildOptions } from "../build.ts";
import { isRedisAddress, s3Address } from "../machines/addresses.ts";
import type { Machines } from "../machines/machines.ts";
import { siteAddress } from "../read/metadata.ts";

/** What `build` and `serve` have in common, as it was written. */
interface BuildValues {
  readonly seeds: string;
  readonly out: string;
  readonly "base-url"?: string;
  readonly "no-register": boolean;
  readonly jobs?: string;
}

/** The options of a build. @throws when one of them can't be used. */
export function buildOptions(values: BuildValues, cwd: string): BuildOptions {
  const baseUrl = readBaseUrl(values["base-url"]);
  const jobs = readJobs(values.jobs);
  return { ...folders(values, cwd), baseUrl, useRegister: !values["no-register"], jobs };
}

/** How many cores to use: all, unless a number is given. @throws when it isn't one. */
export function readJobs(given: string | undefined): number {
  const jobs = Number(given ?? availableParallelism());
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new Error(`--jobs ${given} is not a number of cores: write --jobs 2, for example`);
  return jobs;
}

/** The address of the site, as all code expects it; null if none is given. @throws when it isn't one. */
export function readBaseUrl(given: string | undefined): string | null {
  const baseUrl = given === undefined ? null : siteAddress(given);
  if (given === undefined || baseUrl !== null) return baseUrl;
  throw new Error(
    `--base-url ${given} is not a site’s address: write it in full, with https:// and without ? and #`,
  );
}

/**
 * Where Redis and the store are; null if neither is named.
 * @param option the option that names Redis, and its value.
 * @throws when they can't be used.
 */
export function readMachines(
  [option, redis]: readonly [string, string | undefined],
  store: string | undefined,
  cwd: string,
): Machines | null {
  if (redis === undefined && store === undefined) return null;
  if (!redis?.trim()) throw new Error(`${option} is missing: name the Redis, redis://HOST:PORT`);
  if (!store?.trim())
    throw new Error("--store is missing: name a folder that all machines see, or s3://BUCKET/PREFIX");
  if (!isRedisAddress(redis))
    throw new Error(`${option} ${redis} is not the address of a Redis: write redis://HOST:PORT`);
  const isBucket = store.startsWith("s3://");
  if (isBucket) s3Address(store);
  return { redis, store: isBucket ? store : resolve(cwd, store) };
}

/** The absolute paths of the folders of articles and of the build. @throws when one's name is empty. */
export function folders({ seeds, out }: { readonly seeds: string; readonly out: string }, cwd: string) {
  return { seeds: folder("seeds", seeds, cwd), out: folder("out", out, cwd) };
}

/** The absolute path of the folder that an option names. @throws when its name is empty. */
export function folder(option: string, dir: string, cwd: string): string {
  if (dir.trim() === "") throw new Error(`--${option} is empty: name a folder`);
  return resolve(cwd, dir);
}
