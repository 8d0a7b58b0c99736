import { join } from "node:path";
import { ACCESSIONS_FILE, accessionLog, type Change, changesBetween } from "./changes.ts";
import { LOG, SITE } from "./home.ts";
import { MANIFEST_FILE, type Manifest, parseManifest } from "./manifest.ts";
import type { StagedOutput } from "./publish.ts";
import { textIfThere } from "./tree.ts";

const EMPTY: Manifest = { articles: [], withdrawn: [], files: [] };

/**
 * Compares a new site with the published one, and adds the changes to the log of accessions.
 * @returns the changes; null if there is no former site to compare with.
 */
export function logChanges({ published, output }: StagedOutput, now: Manifest): readonly Change[] | null {
  const former = published === null ? null : formerManifest(published);
  const changes = changesBetween(former ?? EMPTY, now);
  const log = published === null ? null : textIfThere(join(published, LOG, ACCESSIONS_FILE));
  output.write(`${LOG}/${ACCESSIONS_FILE}`, accessionLog(log, changes));
  return former === null ? null : changes;
}

/** The manifest of the published site; null if a person has removed it, or it can't be read. */
function formerManifest(published: string): Manifest | null {
  const text = textIfThere(join(published, SITE, MANIFEST_FILE));
  try {
    return text === null ? null : parseManifest(text);
  } catch {
    return null;
  }
}
