import { readFileSync } from "node:fs";
import { attemptLater } from "../attempt.ts";
import type { Outcome, Problem } from "../problem.ts";
import { containerKind } from "../read/containers/containers.ts";
import type { Member, StoredMember } from "../read/containers/member.ts";
import type { FolderState } from "../read/folderState.ts";
import { isWithdrawn } from "../read/input.ts";
import { joinRegister } from "../read/joinRegister.ts";
import { reason } from "../read/ordinaryFile.ts";
import { listSeeds, readSeed } from "../read/seeds.ts";
import type { SeedPath } from "../read/walk.ts";
import type { RegisterRow, Seed } from "../records/source.ts";
import type { FileTimes } from "./fileTimes.ts";

/** A file that may be an article, with the other files that have the same bytes, and what the register says of it. */
export interface FolderFile extends Pick<Seed, "file" | "copies" | "bytes" | "sha256" | "register"> {
  /** Its path on this machine; of an article in a file with many, that of the file. */
  readonly path: string;
  /** Where it is in a file that holds many articles; absent for a file of its own. */
  readonly member?: Member;
  /** Where its problems stand among those of all files. */
  readonly place: number;
}

/** The files of a folder, before they are read as articles. */
export interface FolderFiles {
  readonly files: readonly FolderFile[];
  /** Those that the curator has withdrawn, and that can be read as articles. */
  readonly withdrawn: readonly FolderFile[];
  /** The problems with the folder itself. */
  readonly problems: readonly Problem[];
  /** The articles in files that hold many, by their names. */
  readonly members: ReadonlyMap<string, StoredMember>;
  /** The problems with each file that is looked at no further, by its place. */
  readonly byPlace: Map<number, readonly Problem[]>;
}

/**
 * Lists a folder's files with their hashes, and finds what the register says of each. Few files are opened for that: those
 * that may have changed, those that have copies, and those that are withdrawn.
 * @throws when the folder can't be listed.
 */
export async function folderFiles(
  dir: string,
  rows: readonly RegisterRow[],
  { times, seen = null }: { readonly times: FileTimes; readonly seen?: FolderState | null },
  onFile: (done: number, of: number) => void = () => {},
): Promise<FolderFiles> {
  const listed = listSeeds(dir, seen);
  const byPlace = new Map<number, readonly Problem[]>();
  const byHash = new Map<string, Found[]>();
  const members = new Map<string, StoredMember>();
  let place = 0;
  for (const [index, path] of listed.value.entries()) {
    const { value, problems } = await articlesIn(path, times);
    if (problems.length > 0) byPlace.set(place++, problems);
    for (const one of value) {
      if (one.member) members.set(one.file, { path: one.path, member: one.member });
      addTo(byHash, { ...one, place: place++ });
    }
    onFile(index + 1, listed.value.length);
  }
  const isArticle = async ({ place, ...path }: Found): Promise<boolean> => {
    const read = await attemptLater(path.file, "read", () => readSeed(path, readFileSync));
    byPlace.set(place, read.value?.problems ?? read.problems);
    return (read.value?.value ?? null) !== null;
  };
  const merged: Omit<FolderFile, "register">[] = [];
  for (const same of byHash.values()) {
    const [first, ...copies] = same.length > 1 ? await those(same, isArticle) : same;
    if (first) merged.push({ ...first, copies: copies.map(({ file }) => file) });
  }
  const joined = joinRegister(merged, rows).value;
  const files = joined.filter((file) => !isWithdrawn(file));
  // Their problems are found when they are read as articles.
  for (const { place } of files) byPlace.delete(place);
  return {
    files,
    withdrawn: await those(
      joined.filter(isWithdrawn),
      async (file) => byPlace.has(file.place) || isArticle(file),
    ),
    problems: listed.problems,
    members,
    byPlace,
  };
}

/** Those items for which something holds, asked one after the other. */
async function those<T>(items: readonly T[], holds: (item: T) => Promise<boolean>): Promise<T[]> {
  const found: T[] = [];
  for (const item of items) if (await holds(item)) found.push(item);
  return found;
}

function addTo(byHash: Map<string, Found[]>, found: Found): void {
  const same = byHash.get(found.sha256);
  if (same) same.push(found);
  else byHash.set(found.sha256, [found]);
}

/** A file with its place in the list and its hash. */
interface Found extends SeedPath {
  readonly place: number;
  readonly sha256: string;
}

/** A file with its hash, or the articles in it if it holds many. */
async function articlesIn(
  path: SeedPath,
  times: FileTimes,
): Promise<Outcome<readonly Omit<Found, "place">[]>> {
  try {
    if (containerKind(path.file) === null)
      return { value: [{ ...path, sha256: times.sha256(path) }], problems: [] };
    const { value, problems } = await times.members(path);
    return { value: value.map((one) => ({ ...one, path: path.path })), problems };
  } catch (error) {
    const message = `Not read: ${reason(error)}. Check that you have permission to read it.`;
    return { value: [], problems: [{ seed: path.file, stage: "read", rule: "unreadable", message }] };
  }
}
