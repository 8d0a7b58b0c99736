import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The effects that writing needs; tests replace them. */
export interface Output {
  /** Writes a text to a path below the output folder, and makes the folders it needs. */
  write(path: string, text: string): void;
  /** Copies a file to a path below the output folder. */
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

/** Marks a folder as our output, which the next build may replace. */
const MARKER = ".dateline";

/** The folder of the build in progress, and the folder for the previous build while they change places. */
const STAGE = ".next";
const PREVIOUS = ".previous";

/** A build in progress. */
export interface StagedOutput {
  /** The folder to build into. */
  readonly dir: string;
  /** Replaces the previous build by the new one. */
  publish(): void;
  /** Removes the new build and leaves the previous one as it is. */
  discard(): void;
}

/**
 * Makes a folder to build into. The previous build stays as it is until `publish`.
 * @param names the folders that the build writes.
 * @throws when the output folder has folders of these names that Dateline didn't write.
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
  // The marker comes first, so that the next build recognises a build that was interrupted.
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, MARKER), "Dateline writes this folder and replaces its content at each build.\n");
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
