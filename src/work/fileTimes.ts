import { readFileSync, statSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { sha256Of } from "../read/sha256.ts";
import type { SeedPath } from "../read/walk.ts";
import type { Cache } from "./cache.ts";

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

/** So long before a build a file may have been written by something that still goes on writing: two seconds are FAT's unit. */
const MARGIN = 2_000_000_000n;

/**
 * The hashes of the files of a folder. As git does, it takes a file for unchanged if its size, its times and its
 * number on the disk are. A file that was written just before the former build read it may have been written again
 * in the same moment, so it is read again.
 * @param began when this build began, in ns, by the clock of the disk.
 */
export function fileTimes(cache: Cache, began: bigint): FileTimes {
  const bytes = cache.get(KEY);
  const former: ReadonlyMap<string, KnownFile> = bytes === null ? new Map() : deserialize(bytes);
  const now = new Map<string, KnownFile>();
  return {
    sha256({ file, path }) {
      const { size, mtimeNs, ctimeNs, ino, dev } = statSync(path, { bigint: true });
      const stamp = [size, mtimeNs, ctimeNs, ino, dev].join(" ");
      const known = former.get(file);
      const sha256 = known?.stamp === stamp ? known.sha256 : sha256Of(readFileSync(path));
      const isSettled = mtimeNs + MARGIN < began && ctimeNs + MARGIN < began;
      if (isSettled) now.set(file, { stamp, sha256 });
      return sha256;
    },
    keep() {
      const next = serialize(now);
      if (bytes === null || !next.equals(bytes)) cache.put(KEY, next);
    },
  };
}
