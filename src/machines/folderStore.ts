import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "../write/disk.ts";
import { type Store, StoreFailure } from "./store.ts";

/**
 * A store in a folder that all machines see under the same or another path, such as a network share.
 * @param dir its path, absolute. It is made when something is put there.
 */
export function folderStore(dir: string): Store {
  const pathOf = (key: string) => join(dir, key);
  return {
    async get(key) {
      const path = pathOf(key);
      return unlessMissing(path, "read", () => readFile(path), null);
    },
    async has(key) {
      const path = pathOf(key);
      return unlessMissing(path, "read", async () => (await stat(path)).isFile(), false);
    },
    async put(key, bytes) {
      const path = pathOf(key);
      // Under another name until all of it is there, so that nobody reads half a file.
      const half = `${path}-${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(half, bytes);
        await rename(half, path);
      } catch (error) {
        await rm(half, { force: true }).catch(() => {});
        throw storeFailure(path, "written", error);
      }
    },
    async remove(key) {
      const path = pathOf(key);
      await unlessMissing(path, "removed", () => rm(path, { force: true }), undefined);
    },
    path: pathOf,
    async clear(folder) {
      const path = pathOf(folder);
      await unlessMissing(path, "removed", () => rm(path, { recursive: true, force: true }), undefined);
    },
    close: () => {},
  };
}

async function unlessMissing<T>(path: string, what: string, run: () => Promise<T>, missing: T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return missing;
    throw storeFailure(path, what, error);
  }
}

/** What a person can do about it. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "its disk is full. Free some space there"],
  ["EDQUOT", "your share of its disk is used up. Free some space there"],
  ["EROFS", "its disk is read-only"],
  ["EACCES", "there is no permission for it"],
  ["ESTALE", "the network share was taken away. Mount it again"],
]);

/** Says in words why a path of a store’s folder can’t be used. @param what "written". */
export function storeFailure(path: string, what: string, cause: unknown): StoreFailure {
  const why = REASONS.get(codeOf(cause) ?? "") ?? (cause instanceof Error ? cause.message : String(cause));
  return new StoreFailure(`${path} can’t be ${what}: ${why}`, { cause });
}
