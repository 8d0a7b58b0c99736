import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import { lanes } from "../shared/lanes.ts";
import type { MadePage } from "../site/eleventy.ts";
import { PARTS, type SiteParts } from "../work/siteParts.ts";
import { isLaid, type LaidFile } from "../write/output.ts";
import { storeFailure } from "./folderStore.ts";
import type { QueuedTask } from "./task.ts";

/** How many files are written at once: a network share takes its time for each. */
const AT_ONCE = 8;

/**
 * Puts the pages of a result into files of their own, so that the build has only to give them their paths. They lie in a folder that nobody else
 * writes to, not even a worker that does the same task: a file that the build has taken over never changes.
 * @param dir the folder for files of results; null to leave all in the result.
 * @returns the result with the files, named by their paths below the folder.
 * @throws StoreFailure
 */
export async function withFilesLaid(
  file: QueuedTask["file"],
  result: unknown,
  dir: string | null,
): Promise<unknown> {
  if (dir === null || !isSiteParts(file, result) || result.pages.length === 0) return result;
  const id = randomUUID();
  const own = join(id.slice(0, 2), id);
  try {
    await mkdir(join(dir, own), { recursive: true });
    const pages: MadePage[] = [];
    await lanes(
      result.pages.entries(),
      AT_ONCE,
      ([index, { content }]) => laid(content, dir, `${own}/${index}`),
      async ([index, page], content) => {
        pages[index] = { ...page, content };
      },
    );
    return { ...result, pages };
  } catch (error) {
    throw storeFailure(join(dir, own), "written", error);
  }
}

/** What the file answers isn't checked, as in `startWorkers`. */
const isSiteParts = (file: QueuedTask["file"], _: unknown): _ is SiteParts => file === PARTS.file;

async function laid(content: MadePage["content"], dir: string, file: string): Promise<LaidFile> {
  if (isLaid(content)) return content;
  await writeFile(join(dir, file), content);
  return { file, bytes: Buffer.byteLength(content), sha256: sha256Of(content) };
}
