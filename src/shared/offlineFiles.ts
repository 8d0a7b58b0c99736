/** The script that answers for the network, when there is none. It lies at the top of the site, as it answers only for addresses below its own. */
export const OFFLINE_WORKER_FILE = "offline-worker.js";

/** The page in place of one that isn't on the reader's device. */
export const OFFLINE_PATH = "/offline/";

/** What the script is told by the build: it stands before its code. */
export interface OfflineSettings {
  /** Another one after every change of the site. */
  readonly version: string;
  /** The files that are saved at once, by their paths within the site. */
  readonly files: readonly string[];
}

/**
 * What the names of all caches of an archive begin with. Several archives may have one host.
 * @param path the path below which the archive is published, with a slash at both ends.
 */
export const cachePrefix = (path: string): string => `dateline ${path} `;
