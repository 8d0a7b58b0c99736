import { lstatSync } from "node:fs";
import type { FileState, MadeFile } from "./fileList.ts";

/** The list of all files of a build, beside them. It isn't published. */
export const TREE_LIST = "files.json";

/** A file of a build, as the list on the disk has it. Its time shows whether somebody has edited it. */
export interface ListedFile extends MadeFile {
  readonly time: number;
}

/** Whether something is a file of a list: to check each of thousands by the schema takes longer than to read them. */
export const isListed = (item: unknown): item is ListedFile =>
  typeof item === "object" &&
  item !== null &&
  "path" in item &&
  typeof item.path === "string" &&
  "bytes" in item &&
  typeof item.bytes === "number" &&
  "sha256" in item &&
  typeof item.sha256 === "string" &&
  "time" in item &&
  typeof item.time === "number" &&
  "inputs" in item &&
  (item.inputs === null || typeof item.inputs === "string");

/** When a file was last changed, in ms since 1970, and its size; null if there is no such file. */
export function stateOf(path: string): { readonly time: number; readonly bytes: number } | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { time: found.mtimeMs, bytes: found.size } : null;
}

/** Whether a file of a build is still as the build wrote it: nobody has touched it. */
export function isUntouched(dir: string, { path, time, bytes }: FileState): boolean {
  const now = stateOf(`${dir}/${path}`);
  return now !== null && now.time === time && now.bytes === bytes;
}
