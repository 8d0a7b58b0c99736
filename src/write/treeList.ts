import { lstatSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { jsonList } from "../entry/jsonList.ts";
import { readLists } from "../read/lists.ts";
import { fileSchema } from "./manifest.ts";
import type { Written } from "./output.ts";
import { foldersOf } from "./sealed.ts";

/** The list of all files of a build, beside them. It isn't published. */
export const TREE_LIST = "files.json";

/** A file of a build, as the list has it. */
export interface ListedFile extends Written {
  /** When the disk says that it was last changed, in ms since 1970: shows whether somebody has edited it. */
  readonly time: number;
  /** A hash of all that the file was made from; null if that isn't known, so that each build makes it anew. */
  readonly inputs: string | null;
}

/** Earlier versions of Dateline didn't note what is optional here. */
const filesSchema = z.array(
  fileSchema.extend({ time: z.number().default(0), inputs: z.string().nullable().default(null) }),
);

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

/** The files of a former build. */
export interface FormerTree {
  readonly dir: string;
  /** By their paths, in the order of the paths. */
  readonly files: ReadonlyMap<string, ListedFile>;
  /** All folders; the top one is "". */
  readonly folders: ReadonlySet<string>;
  /** The time of its sealed folders; null if it has none. */
  readonly sealed: number | null;
}

/** The list as JSON, one file a line, in pieces. */
export function* listText(files: readonly ListedFile[], sealed: number): Generator<string> {
  yield `{\n"sealed": ${sealed},\n"files": `;
  yield* jsonList(files);
  yield "\n}\n";
}

/** Some files of a list, or the time of its sealed folders. */
type Listed = { readonly sealed: number } | { readonly files: readonly ListedFile[] };

function* listIn(dir: string): Generator<Listed> {
  for (const { list, items } of readLists(join(dir, TREE_LIST)))
    if (list === "sealed") yield { sealed: z.number().parse(items[0]) };
    else yield { files: items.every(isListed) ? items : filesSchema.parse(items) };
}

/** What a build wrote. @throws when its list is missing or was changed. */
export function formerTree(dir: string): FormerTree {
  try {
    const byPath = new Map<string, ListedFile>();
    let sealed: number | null = null;
    for (const some of listIn(dir))
      if ("sealed" in some) sealed = some.sealed;
      else for (const file of some.files) byPath.set(file.path, file);
    return { dir, files: byPath, folders: foldersOf(byPath.keys()), sealed };
  } catch (cause) {
    throw new Error(
      `${join(dir, TREE_LIST)} is missing or was changed, so nobody can tell which files of the last build are Dateline’s: move what you want to keep out of it, delete the output folder, and build again.`,
      { cause },
    );
  }
}

/** When a file was last changed, in ms since 1970, and its size; null if there is no such file. */
export function stateOf(path: string): { readonly time: number; readonly bytes: number } | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { time: found.mtimeMs, bytes: found.size } : null;
}

/** Whether a file of a build is still as the build wrote it: nobody has touched it. */
export function isUntouched(dir: string, { path, time, bytes }: ListedFile): boolean {
  const now = stateOf(`${dir}/${path}`);
  return now !== null && now.time === time && now.bytes === bytes;
}

/** The files of a build that are no longer as it wrote them, by their paths. @throws as `formerTree` does. */
export function touchedFiles(dir: string, isAsked: (path: string) => boolean): string[] {
  const touched: string[] = [];
  for (const some of listIn(dir))
    if ("files" in some)
      for (const file of some.files)
        if (isAsked(file.path) && !isUntouched(dir, file)) touched.push(file.path);
  return touched;
}
