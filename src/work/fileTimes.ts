import { readFileSync, statSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Outcome } from "../problem.ts";
import { listMembers } from "../read/containers/listMembers.ts";
import type { ListedMember } from "../read/containers/member.ts";
import { type FolderState, fileState } from "../read/folderState.ts";
import { isSettled } from "../read/settled.ts";
import { sha256Of } from "../read/sha256.ts";
import type { SeedPath } from "../read/walk.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";

/** Files are known by the hash of their path: a path may hold a name that nobody may see. */
const keyOf = ({ file }: SeedPath) => sha256Of(file);

/** A file as a former build found it: what the system says of it, and the hash of its bytes. */
interface KnownFile {
  readonly stamp: string;
  readonly sha256: string;
}

/** A file that holds many articles, as a former build listed it. */
interface KnownContainer extends Outcome<readonly ListedMember[]> {
  readonly stamp: string;
  /** The code that listed it. */
  readonly code: string;
}

/** The hashes of files, which are read only if they may have changed. */
export interface FileTimes {
  /** @throws what the system throws when the file can't be read. */
  sha256(path: SeedPath): string;
  /**
   * The articles in a file that holds many, which is read only if it may have changed.
   * @throws what the system throws when nothing is known of the file.
   */
  members(path: SeedPath): Promise<Outcome<readonly ListedMember[]>>;
  /**
   * Keeps what was found out for the next build.
   * @param isConcealed says of an article whether its name may hold words that nobody may see.
   */
  keep(isConcealed: (file: string) => boolean): void;
}

const KEY = "the files of the folder";
const CONTAINERS = "the files of the folder that hold many articles";

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
  const listed = cache.get(CONTAINERS);
  const formerContainers: ReadonlyMap<string, KnownContainer> =
    listed === null ? new Map() : deserialize(listed);
  const containers = new Map<string, KnownContainer>();
  const stateOf = ({ file, path }: SeedPath) =>
    seen?.files.get(file) ?? fileState(statSync(path, { bigint: true }));
  return {
    async members(at) {
      const state = stateOf(at);
      const { stamp } = state;
      const known = formerContainers.get(at.file);
      const code = codeVersion();
      const isKnown = known?.stamp === stamp && known.code === code;
      const { value, problems } = isKnown ? known : await listMembers(at.file, at.path);
      if (isSettled(state, began)) containers.set(at.file, { stamp, code, value, problems });
      return { value, problems };
    },
    sha256(at) {
      const { path } = at;
      const key = keyOf(at);
      const state = stateOf(at);
      const { stamp } = state;
      const known = former.get(key);
      const sha256 = known?.stamp === stamp ? known.sha256 : sha256Of(readFileSync(path));
      if (isSettled(state, began)) now.set(key, { stamp, sha256 });
      return sha256;
    },
    keep(isConcealed) {
      const next = serialize(now);
      if (bytes === null || !next.equals(bytes)) cache.put(KEY, next);
      for (const [file, { value }] of containers)
        if (value.some((member) => isConcealed(member.file))) containers.delete(file);
      const lists = serialize(containers);
      const isSame = listed === null ? containers.size === 0 : lists.equals(listed);
      if (!isSame) cache.put(CONTAINERS, lists);
    },
  };
}
