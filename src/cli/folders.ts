import { existsSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";

/**
 * Checks that one folder can be read and that files can be written to the other.
 * @param replaces the names in the output folder that will be replaced.
 * @param option the option that names the folder to read.
 * @throws when either folder can't be used, or when the articles would be replaced.
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
    throw new Error(`${seeds} is a file: name the folder that contains it with --${option}.`);
  }
  if (pathBelow(seeds, out) !== null) {
    throw new Error(
      `${out} is inside the ${option} folder, and Dateline never writes there: choose another --out.`,
    );
  }
  const replaced = replaces.find((name) => pathBelow(join(out, name), seeds) !== null);
  if (replaced) {
    throw new Error(`${seeds} would be replaced when ${join(out, replaced)} is built: choose another --out.`);
  }
  if (existsSync(out) && !statSync(out).isDirectory()) {
    throw new Error(`${out} is a file: name a folder to build into with --out.`);
  }
}

/** The path of a file or folder below another one, with `/`; null if it isn't below it. Empty for the folder itself. */
export function pathBelow(folder: string, path: string): string | null {
  const route = relative(folder, path);
  const isOutside = route === ".." || route.startsWith(`..${sep}`) || isAbsolute(route);
  return isOutside ? null : route.split(sep).join("/");
}
