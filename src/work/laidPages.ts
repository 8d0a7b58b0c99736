import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import type { MadePage } from "../site/eleventy.ts";
import { stateOf } from "../write/listedFile.ts";
import { isLaid, type LaidFile } from "../write/output.ts";

/**
 * Finds the files of pages that a worker has put into a folder.
 * @param pages whose files are named by their path below the folder.
 * @param isOld whether a former build asked for them: somebody may have changed a file since, or a crash cut it off. So its bytes are compared, not only their number.
 * @returns the pages with the whole paths of their files; null if a file isn't there or isn't what was put there.
 */
export function laidPages(
  pages: readonly MadePage[],
  dir: string,
  isOld: boolean,
): readonly MadePage[] | null {
  const found: MadePage[] = [];
  for (const page of pages) {
    if (!isLaid(page.content)) found.push(page);
    else {
      const content = { ...page.content, file: join(dir, page.content.file) };
      if (!(isOld ? isSame(content) : stateOf(content.file)?.bytes === content.bytes)) return null;
      found.push({ ...page, content });
    }
  }
  return found;
}

const isSame = ({ file, bytes, sha256 }: LaidFile): boolean =>
  stateOf(file)?.bytes === bytes && sha256Of(readFileSync(file)) === sha256;
