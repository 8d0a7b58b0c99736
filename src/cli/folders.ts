import { existsSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";

/**
 * Checks that one folder can be read and the other be written to.
 * @param replaces what in the output folder will be replaced whole.
 * @param option names the folder that is read.
 * @throws when they can't, or when the articles would be replaced.
 */
export function checkFolders(
  seeds: string,
  out: string,
  replaces: readonly string[] = [],
  option: "seeds" | "entries" = "seeds",
): void {
  if (!existsSync(seeds)) {
    throw new Error(`There is no folder ${seeds}: name the folder of articles with --${option}.`);
  }
  if (!statSync(seeds).isDirectory()) {
    throw new Error(`${seeds} is a file: name the folder that it lies in with --${option}.`);
  }
  if (isWithin(out, seeds)) {
    throw new Error(
      `${out} lies within the ${option} folder, which is never written to: choose another --out.`,
    );
  }
  const replaced = replaces.find((name) => isWithin(seeds, join(out, name)));
  if (replaced) {
    throw new Error(`${seeds} would be replaced when ${join(out, replaced)} is built: choose another --out.`);
  }
  if (existsSync(out) && !statSync(out).isDirectory()) {
    throw new Error(`${out} is a file: name a folder to build into with --out.`);
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
