import { randomBytes } from "node:crypto";
import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Disk } from "./disk.ts";
import { TREE_LIST } from "./listedFile.ts";
import { isThere, linkTarget, namesIn, removeTree } from "./tree.ts";

/*
 * How a build is published (see decision 11):
 *
 *     out/site     -> .dateline/published/site        links that never change
 *     out/entries  -> .dateline/published/entries              and log, and zip if it was asked for
 *     out/.dateline/published -> builds/k3x9          the only thing that a build switches
 *     out/.dateline/builds/k3x9/{entries,site,…}      a whole build
 *     out/.dateline/spare/{entries,site,…}            the same files once more, for the next build (see decision 17)
 *     out/.dateline/cache                             what builds have found out, for the next one (see decision 15)
 *
 * A build makes a whole new folder in `builds`, and one rename makes `published` lead to it. So whatever interrupts a
 * build, `site` and `entries` are both the old ones or both the new ones.
 */

/** The folder below the output folder in which all builds lie. */
export const HOME = ".dateline";
/** Marks the folder as ours: without this file nothing in it is ever removed. */
const MARKER = "about.txt";
const ABOUT = `Dateline keeps its builds here. The folders beside this one lead into the published build.
All of it is made again by the next build: to be rid of it, delete the whole output folder.
`;
/** What a build can publish. Each is a folder, because Windows links only folders without a special right. */
export const ENTRIES = "entries";
export const SITE = "site";
export const LOG = "log";
export const ZIP = "zip";
export const RESULTS = [ENTRIES, SITE, LOG, ZIP] as const;
const BUILDS = "builds";
export const LOCKS = "locks";
/** What a build has found out and the next one may use. */
export const CACHE = "cache";
/** A build that holds the same files as the published one. */
export const SPARE = "spare";
const PUBLISHED = "published";
/** The link to the new build, just before it takes the place of the last one's. */
const NEXT = "next";

/** @throws when something that isn't ours has the name of our folder, of a part of it, or of a result. */
export function refuseForeignHome(out: string): void {
  const home = join(out, HOME);
  const names = namesIn(home);
  if (names.length > 0 && !names.includes(MARKER)) throw notOurs(home);
  if (isThere(home) && !lstatSync(home).isDirectory()) throw notOurs(home);
  for (const name of RESULTS) refuseOthers(home, name);
  for (const name of [BUILDS, LOCKS, CACHE, SPARE])
    if (linkTarget(join(home, name)) !== null) throw notOurs(join(home, name));
}

/** Makes our folder, unless it is there. */
export function openHome(home: string, disk: Disk): void {
  disk.makeFolder(home);
  if (!isThere(join(home, MARKER))) disk.write(join(home, MARKER), ABOUT);
  for (const name of [BUILDS, LOCKS]) disk.makeFolder(join(home, name));
}

const notOurs = (path: string) =>
  new Error(
    `${path} was not made by this version of Dateline and would be replaced: choose another --out, or move it. If an earlier version made it, delete it and build again.`,
  );

/** Takes back a switch that wasn't finished. */
export function dropNext(home: string, disk: Disk): void {
  if (linkTarget(join(home, NEXT)) !== null) disk.removeFile(join(home, NEXT));
}

/** Finishes a switch that was interrupted where a link can't be replaced in one step: its build was complete. */
export function finishSwitch(home: string, disk: Disk): void {
  const next = linkTarget(join(home, NEXT));
  if (next === null) return;
  if (publishedTree(home) === null && isThere(join(next, TREE_LIST)))
    disk.rename(join(home, NEXT), join(home, PUBLISHED));
  else dropNext(home, disk);
}

/** Removes what interrupted builds have left. */
export function removeLeftovers(home: string, published: string | null, disk: Disk): void {
  for (const name of namesIn(join(home, BUILDS))) {
    const path = join(home, BUILDS, name);
    if (path !== published) removeTree(path, disk);
  }
}

/** The path of a new build. It was never used before: a process that an interrupted build left behind may still write into that one's. */
export const newName = (home: string): string => join(home, BUILDS, randomBytes(6).toString("hex"));

/** Makes the link to a result, unless it is there. */
export function linkTo(home: string, name: string, disk: Disk): void {
  const path = join(dirname(home), name);
  if (isThere(path)) refuseOthers(home, name);
  else disk.link(`${HOME}/${PUBLISHED}/${name}`, path);
}

/** Removes the link to a result that the published build hasn't. */
export function unlinkFrom(home: string, name: string, disk: Disk): void {
  if (isOurLink(home, name)) disk.removeFile(join(dirname(home), name));
}

/** @throws when something that isn't our link has the name of a result. */
function refuseOthers(home: string, name: string): void {
  const path = join(dirname(home), name);
  if (isThere(path) && !isOurLink(home, name)) throw notOurs(path);
}

const isOurLink = (home: string, name: string) =>
  linkTarget(join(dirname(home), name)) === join(home, PUBLISHED, name);

/** The folder of the published build; null if there is none. @throws when the link leads elsewhere than to a build. */
export function publishedTree(home: string): string | null {
  const link = join(home, PUBLISHED);
  const tree = linkTarget(link);
  if (tree === null ? isThere(link) : dirname(tree) !== join(home, BUILDS)) throw notOurs(link);
  return tree !== null && isThere(tree) ? tree : null;
}

/** Makes a build the published one. */
export function switchTo(home: string, build: string, disk: Disk): void {
  disk.link(`${BUILDS}/${build}`, join(home, NEXT));
  disk.rename(join(home, NEXT), join(home, PUBLISHED));
}

/** Removes our folder and our links where nothing is published, and no other build is at work; but not what the next one can use. */
export function removeHome(home: string, disk: Disk): void {
  const inUse = [join(home, PUBLISHED), join(home, NEXT)].some(isThere);
  if (inUse || [BUILDS, LOCKS].some((name) => namesIn(join(home, name)).length > 0)) return;
  for (const name of RESULTS) unlinkFrom(home, name, disk);
  for (const name of [BUILDS, LOCKS]) if (isThere(join(home, name))) disk.removeFolder(join(home, name));
  if (isThere(join(home, CACHE))) return;
  if (isThere(join(home, MARKER))) disk.removeFile(join(home, MARKER));
  if (isThere(home)) disk.removeFolder(home);
}
