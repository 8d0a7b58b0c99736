import { readFileSync, statSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { type FolderState, fileState } from "../read/folderState.ts";
import { isSettled } from "../read/settled.ts";
import { sha256Of } from "../read/sha256.ts";
import type { SeedPath } from "../read/walk.ts";
import type { Cache } from "./cache.ts";

/** Files are known by the hash of their path: a path may hold a name that nobody may see. */
const keyOf = ({ file }: SeedPath) => sha256Of(file);

/** A file as a former build found it: what the system says of it, and the hash of its bytes. */
interface KnownFile {
  readonly stamp: string;
  readonly sha256: string;
}

/** The hashes of files, which are read only if they may have changed. */
export interface FileTimes {
  /** @throws what the system throws when the file can't be read. */
  sha256(path: SeedPath): string;
  /** Keeps what was found out for the next build. */
  keep(): void;
}

const KEY = "the files of the folder";

/**
 * The hashes of the files of a folder. As git does, it takes a file for unchanged if its size, its times and its
 * number on the disk are. A file that was written just before the former build read it may have been written again
 * in the same moment, so it is read again.
 * @param began when this build began, in ns, by the clock of the disk.
 * @param seen what the disk said of the files since then; what isn't there is looked at now.
 */
export function fileTimes(cache: Cache, began: bigint, seen: FolderState | null = null): FileTimes {
  const bytes = cache.get(KEY);
  const former: ReadonlyMap<string, KnownFile> = bytes === null ? new Map() : deserialize(bytes);
  const now = new Map<string, KnownFile>();
  return {
    sha256(at) {
      const { file, path } = at;
      const key = keyOf(at);
      const state = seen?.files.get(file) ?? fileState(statSync(path, { bigint: true }));
      const { stamp } = state;
      const known = former.get(key);
      const sha256 = known?.stamp === stamp ? known.sha256 : sha256Of(readFileSync(path));
      if (isSettled(state, began)) now.set(key, { stamp, sha256 });
      return sha256;
    },
    keep() {
      const next = serialize(now);
      if (bytes === null || !next.equals(bytes)) cache.put(KEY, next);
    },
  };
}
