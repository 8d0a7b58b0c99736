import { join } from "node:path";
import type { Withdrawal } from "../records/source.ts";
import { ACCESSIONS_FILE, accessionLog, allAdded, type Change, changesBetween } from "./changes.ts";
import { LOG, SITE } from "./home.ts";
import {
  type Listed,
  MANIFEST_FILE,
  type Manifest,
  manifestOf,
  type NewManifest,
  readManifest,
} from "./manifest.ts";
import type { StagedOutput } from "./publish.ts";
import { textIfThere } from "./tree.ts";
import { readToCompare, type TwoManifests } from "./twoManifests.ts";

/** What a build changed; null if there is no former site to compare with. And the log of accessions with it. */
interface Logged {
  readonly changes: readonly Change[] | null;
  readonly log: string;
}

/** The articles of a new site, and those that are withdrawn. */
interface NewSite {
  readonly articles: readonly Listed[];
  readonly withdrawn: readonly Withdrawal[];
}

/** Compares a new site with the published one, and adds the changes to the log of accessions. */
export function logChanges({ published, output }: StagedOutput, { articles, withdrawn }: NewSite): Logged {
  const both = published === null ? null : toCompare(published, manifestOf(articles, withdrawn));
  const changes = both && changesBetween(both.former, both.now);
  const before = published === null ? null : textIfThere(join(published, LOG, ACCESSIONS_FILE));
  const log = accessionLog(before, changes ?? allAdded(articles));
  output.write(`${LOG}/${ACCESSIONS_FILE}`, log);
  return { changes, log };
}

/** The manifest of the published site and a new one; null if a person has removed the former, or it can't be read. */
function toCompare(published: string, now: NewManifest): TwoManifests | null {
  try {
    return readToCompare(join(published, SITE, MANIFEST_FILE), now);
  } catch {
    // Somebody may have written the same in other lines.
    const former = formerManifest(published);
    return former && { former, now: { ...now, articles: [...now.articles], files: [] } };
  }
}

/** The manifest of the published site without its files; null if a person has removed it, or it can't be read. */
export function formerManifest(published: string): Manifest | null {
  try {
    return readManifest(join(published, SITE, MANIFEST_FILE), false);
  } catch {
    return null;
  }
}
