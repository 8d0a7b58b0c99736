import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What writing needs of the world; a test gives its own. */
export interface Output {
  /** Writes a text to a path below the output folder; its folders are made. */
  write(path: string, text: string): void;
  /** Copies a file, byte for byte, to a path below the output folder. */
  copy(from: string, path: string): void;
}

export function folderOutput(dir: string): Output {
  const made = new Set<string>();
  const place = (path: string) => {
    const target = join(dir, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return target;
  };
  return {
    write: (path, text) => writeFileSync(place(path), text),
    copy: (from, path) => copyFileSync(from, place(path)),
  };
}

/** Says that a folder holds our output, so that the next build may replace it. */
const MARKER = ".dateline";

/** Where a build is made before it takes the last one's place, and where that goes meanwhile. */
const STAGE = ".next";
const PREVIOUS = ".previous";

/** A build in the making. */
export interface StagedOutput {
  /** The folder to build into. */
  readonly dir: string;
  /** Puts the new build in the last one's place, whole. */
  publish(): void;
  /** Leaves the last build as it is and removes what was made of the new one. */
  discard(): void;
}

/**
 * A folder to build into, beside the last build, which stays whole until `publish`.
 * @throws when the output folder holds somebody else's folders of the names we write.
 */
export function stageOutput(out: string, names: readonly string[]): StagedOutput {
  const foreign = [...names, STAGE, PREVIOUS].filter((name) => existsSync(join(out, name)));
  if (foreign.length > 0 && !existsSync(join(out, MARKER))) {
    const found = foreign.map((name) => join(out, name)).join(" and ");
    throw new Error(
      `${found} was not made by Dateline and would be replaced: choose another --out, or move it.`,
    );
  }
  const dir = join(out, STAGE);
  const previous = join(out, PREVIOUS);
  const clear = () => {
    for (const path of [dir, previous]) rmSync(path, { recursive: true, force: true });
  };
  // The marker comes first: a build that is cut off must not look like somebody else's folder.
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, MARKER),
    "This folder is written by Dateline; what lies here is replaced at each build.\n",
  );
  clear();
  mkdirSync(dir);
  return {
    dir,
    publish() {
      mkdirSync(previous);
      for (const name of names) {
        if (existsSync(join(out, name))) renameSync(join(out, name), join(previous, name));
        if (existsSync(join(dir, name))) renameSync(join(dir, name), join(out, name));
      }
      clear();
    },
    discard: clear,
  };
}
