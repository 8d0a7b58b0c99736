import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { DISK } from "../../write/disk.ts";
import { called } from "../called.ts";
import type { InitCommand } from "../command.ts";
import { filesBeside, isTable, type NewFile, seedFiles } from "../init/files.ts";
import type { Terminal } from "../terminal.ts";

/** `dateline init`: makes a folder of articles. A file that is there stays as it is. */
export async function runInit(command: InitCommand, { print }: Terminal): Promise<number> {
  const { seeds, folder, github, gitlab, json } = command;
  if (existsSync(seeds) && !statSync(seeds).isDirectory())
    throw new Error(`${seeds} is a file: name a folder with --seeds.`);
  const hasArticles = existsSync(seeds) && readdirSync(seeds).some((name) => !isTable(name));
  const files = [...below(seeds, seedFiles(hasArticles)), ...below(folder, filesBeside({ github, gitlab }))];
  const made: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of files) {
    const isThere = existsSync(path);
    if (!isThere) {
      DISK.makeFolder(dirname(path));
      DISK.writeNew(path, text);
    }
    (isThere ? kept : made).push(relative(folder, path));
  }
  if (json) print(`${JSON.stringify({ made, kept }, null, 2)}\n`);
  else print(words(command, { made, kept }));
  return 0;
}

const below = (folder: string, files: readonly NewFile[]) =>
  files.map(({ path, text }) => ({ path: join(folder, path), text }));

function words(
  { seeds, folder, github, gitlab }: InitCommand,
  { made, kept }: { readonly made: readonly string[]; readonly kept: readonly string[] },
): string {
  const [from, usual] = [relative(folder, seeds), "seeds"];
  const build = called("build", from === usual ? "" : `--seeds ${from}`);
  const isLocked = existsSync(join(folder, "package-lock.json"));
  const lines = [
    ...made.map((path) => `  made  ${path}`),
    ...kept.map((path) => `  kept  ${path}, which was there`),
    `Put articles into ${from || "this folder"} and run ${build}.`,
    ...((github || gitlab) && !isLocked
      ? [
          "The host installs the Dateline that package.json and package-lock.json name, and this folder has none: install Dateline here first.",
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
