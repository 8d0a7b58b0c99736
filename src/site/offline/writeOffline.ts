import { jsonList } from "../../entry/jsonList.ts";
import { sha256OfPieces } from "../../read/sha256.ts";
import { OFFLINE_PATH, OFFLINE_WORKER_FILE, type OfflineSettings } from "../../shared/offlineFiles.ts";
import type { Written } from "../../write/fileList.ts";
import type { Output } from "../../write/output.ts";
import { offlineWorker } from "../assets.ts";
import type { Site } from "../model/site.ts";
import { CHANGES_ATOM_PATH, CHANGES_JSON_PATH, ICON, SEARCH_PATH } from "../urls.ts";
import { NO_MORE } from "./noMore.ts";

/** The style sheet, the scripts and the typefaces of Latin letters: what every page needs. */
const AT_ONCE = /^assets\/(?:.+\.css|.+\.js|source-(?:sans-3|serif-4)-latin-\d+-normal\.woff2)$/;

/**
 * Writes the script that makes opened pages readable without a network; or, where the curator doesn't want that (any more), one that
 * removes itself with all that it has saved, because a browser keeps such a script until it gets another one.
 * @param files all other files of the site.
 * @param output writes into the folder of the site.
 */
export async function writeOffline(
  { archive }: Pick<Site, "archive">,
  files: Iterable<Written>,
  output: Output,
): Promise<void> {
  if (!archive.offline) return output.write(OFFLINE_WORKER_FILE, NO_MORE);
  // What changed is told in feeds of its own, which depend on the builds before; whatever they tell has changed other files too.
  const lasting = function* () {
    for (const { path, sha256 } of files)
      if (path !== CHANGES_ATOM_PATH.slice(1) && path !== CHANGES_JSON_PATH.slice(1)) yield [path, sha256];
  };
  const version = sha256OfPieces(jsonList(lasting())).slice(0, 16);
  const atOnce: string[] = [];
  for (const { path } of files) if (AT_ONCE.test(path)) atOnce.push(path);
  const first = ["/", OFFLINE_PATH, SEARCH_PATH, ICON].map((path) => path.slice(1));
  const settings: OfflineSettings = { version, files: [...first, ...atOnce] };
  const code = await offlineWorker();
  output.write(OFFLINE_WORKER_FILE, `const OFFLINE_SETTINGS=${JSON.stringify(settings)};\n${code}`);
}
