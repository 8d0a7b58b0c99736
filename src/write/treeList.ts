import { statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { jsonList } from "../entry/jsonList.ts";
import { readLists } from "../read/lists.ts";
import { FileList } from "./fileList.ts";
import { isListed, type ListedFile, TREE_LIST } from "./listedFile.ts";
import { fileSchema } from "./manifest.ts";

/** Earlier versions of Dateline didn't note what is optional here. */
const filesSchema = z.array(
  fileSchema.extend({ time: z.number().default(0), inputs: z.string().nullable().default(null) }),
);

/** The files of a former build. */
export interface FormerTree {
  readonly dir: string;
  readonly files: FileList;
  /** The time of its sealed folders; null if it has none. */
  readonly sealed: number | null;
}

/** The list as JSON, one file a line, in pieces. */
export function* listText(files: Iterable<ListedFile>, sealed: number): Generator<string> {
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

/** So many bytes a list has for each path of a file or a folder: half of the files of a build have a folder of their own. */
const BYTES_OF_PATH = 170;

/** What a build wrote. @throws when its list is missing or was changed. */
export function formerTree(dir: string): FormerTree {
  try {
    const files = new FileList(null, statSync(join(dir, TREE_LIST)).size / BYTES_OF_PATH);
    let sealed: number | null = null;
    for (const some of listIn(dir))
      if ("sealed" in some) sealed = some.sealed;
      else for (const file of some.files) files.set(file);
    return { dir, files, sealed };
  } catch (cause) {
    throw new Error(
      `${join(dir, TREE_LIST)} is missing or was changed, so nobody can tell which files of the last build are Dateline’s: move what you want to keep out of it, delete the output folder, and build again.`,
      { cause },
    );
  }
}
