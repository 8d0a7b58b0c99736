import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { HOME, RESULTS, SITE } from "../write/home.ts";
import { called } from "./called.ts";

/**
 * Checks that one folder can be read and that files can be written to the other. Folders are compared by where
 * they really are, since either may be reached through a link.
 * @param option the option that names the folder to read. A folder of entries may be the published one, since
 * only seeds would be lost when a build replaces them.
 * @throws when either folder can't be used, or when what is read would be replaced or written into.
 */
export function checkFolders(seeds: string, out: string, option: "seeds" | "entries" = "seeds"): void {
  if (!existsSync(seeds)) {
    const orMake = option === "seeds" ? `, or make it with ${called("init")}` : "";
    throw new Error(`There is no folder ${seeds}: name the folder of articles with --${option}${orMake}.`);
  }
  if (!statSync(seeds).isDirectory()) {
    throw new Error(`${seeds} is a file: name the folder that contains it with --${option}.`);
  }
  if (existsSync(out) && !statSync(out).isDirectory()) {
    throw new Error(`${out} is a file: name a folder to build into with --out.`);
  }
  const [from, to] = [realpathSync.native(seeds), realPath(out)];
  if (dirname(to) === to) throw new Error(`${out} is a whole disk: name a folder on it with --out.`);
  if (pathBelow(from, to) !== null) {
    throw new Error(
      `${out} is inside the ${option} folder, and Dateline never writes there: choose another --out.`,
    );
  }
  const replaces = option === "entries" ? [SITE] : [HOME, ...RESULTS];
  const replaced = replaces.find((name) => pathBelow(realPath(join(to, name)), from) !== null);
  if (replaced) {
    throw new Error(`${seeds} would be replaced when ${join(out, replaced)} is built: choose another --out.`);
  }
}

/** The path of a file or folder below another one, with `/`; null if it isn't below it. Empty for the folder itself. */
export function pathBelow(folder: string, path: string): string | null {
  const route = relative(folder, path);
  const isOutside = route === ".." || route.startsWith(`..${sep}`) || isAbsolute(route);
  return isOutside ? null : route.split(sep).join("/");
}

/** Where a path really is. What doesn't exist yet lies below what does; a link that leads nowhere counts as itself. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  if (dirname(path) === path) return path;
  return join(realPath(dirname(path)), basename(path));
}
