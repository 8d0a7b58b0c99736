import { readFileSync, statSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Outcome } from "../problem.ts";
import { listMembers } from "../read/containers/listMembers.ts";
import type { ListedMember } from "../read/containers/member.ts";
import { type FileState, type FolderState, fileState } from "../read/folderState.ts";
import { isSettled } from "../read/settled.ts";
import { sha256Of } from "../read/sha256.ts";
import type { SeedPath } from "../read/walk.ts";
import { fingerprint } from "../text/fingerprint.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";

/**
 * A file as a build finds it: what the system says of it, and a short hash of its path, which itself may hold a name that nobody may see.
 * Two files differ in what the system says; the path is for systems that give no numbers to files.
 */
const stateKey = ({ file }: SeedPath, { stamp }: FileState) => `${fingerprint(file)} ${stamp}`;

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

const KEY = "the hashes of the files of the folder";
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
  const lines = bytes === null ? "" : Buffer.from(bytes).toString("latin1");
  const former = hashesIn(lines);
  const now: string[] = [];
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
      const state = stateOf(at);
      const key = stateKey(at, state);
      const sha256 = former.get(key) ?? sha256Of(readFileSync(path));
      if (isSettled(state, began)) now.push(`${sha256} ${key}`);
      return sha256;
    },
    keep(isConcealed) {
      const next = now.join("\n");
      if (bytes === null || next !== lines) cache.put(KEY, Buffer.from(next, "latin1"));
      for (const [file, { value }] of containers)
        if (value.some((member) => isConcealed(member.file))) containers.delete(file);
      const lists = serialize(containers);
      const isSame = listed === null ? containers.size === 0 : lists.equals(listed);
      if (!isSame) cache.put(CONTAINERS, lists);
    },
  };
}

const SHA256_LENGTH = 64;

/** What a former build found: a line for each file with the hash of its bytes and its state. */
function hashesIn(lines: string): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const line of lines === "" ? [] : lines.split("\n"))
    hashes.set(line.slice(SHA256_LENGTH + 1), line.slice(0, SHA256_LENGTH));
  return hashes;
}
