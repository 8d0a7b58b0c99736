import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "./folder.ts";

/** Something that has a file's name but isn't an ordinary file, and the rule that refuses it. */
interface SpecialFile {
  readonly name: string;
  readonly rule: "special" | "link" | "unreadable";
  readonly make: (path: string) => void;
}

/** The POSIX command. */
const MAKE_PIPE = "mkfifo";

const pipe = (path: string) => void spawnSync(MAKE_PIPE, [path]);

/** POSIX only. Reading one of the first two never ends. */
const SPECIAL_FILES: readonly SpecialFile[] = [
  { name: "a pipe", rule: "special", make: pipe },
  { name: "a link to a device", rule: "link", make: (path) => symlinkSync("/dev/zero", path) },
  { name: "a folder", rule: "special", make: (path) => mkdirSync(path) },
  { name: "a link to a folder", rule: "link", make: (path) => symlinkSync("/", path) },
  { name: "a link out of the folder", rule: "link", make: (path) => symlinkSync("/etc/hosts", path) },
  { name: "a broken link", rule: "unreadable", make: (path) => symlinkSync("nowhere", path) },
];

/** Makes each of these in a folder of its own, under a name. */
export async function eachSpecialFile(
  name: string,
  use: (dir: string, file: SpecialFile) => Promise<void>,
): Promise<void> {
  for (const file of SPECIAL_FILES)
    await inFolder({ "a.txt": "Rain fell on the hills in the night." }, async (dir) => {
      file.make(join(dir, name));
      await use(dir, file);
    });
}

/** Why tests with special files can't run here; false where they can. */
export const NO_SPECIAL_FILES =
  process.platform === "win32" && "Windows has no pipes and devices among its files";
