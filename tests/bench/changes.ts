import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where an archive of the bench lies, and the copy of the project that builds it. */
export interface Bench {
  readonly project: string;
  readonly seeds: string;
  readonly out: string;
}

/** What happens to an archive before it is built again. Each comes after the ones before it. */
export const CHANGES: readonly (readonly [string, (bench: Bench) => void])[] = [
  ["cold", ({ out }) => rmSync(out, { recursive: true, force: true })],
  ["unchanged", () => {}],
  [
    "one edited",
    ({ seeds }) => appendFileSync(articleAt(seeds, 0.5), "\nA last paragraph was added later.\n"),
  ],
  ["one added", ({ seeds }) => writeFileSync(join(seeds, "added.txt"), ADDED)],
  ["one deleted", ({ seeds }) => rmSync(articleAt(seeds, 0.3))],
  ["one re-dated", redate],
  ["one row of names.csv", correctName],
  ["one template changed", changeTemplate],
];

const ADDED = `A harbour opens again

Published May 3, 2019

The harbour of Oslo opened again on Friday, Mayor Ada Quist said. “We have waited for two years,” Quist told 300 people.
`;

/** An article's file at a share of the list of them, from 0 to 1. */
function articleAt(seeds: string, share: number): string {
  const files = articlesIn(seeds);
  return join(seeds, files[Math.floor(files.length * share)] ?? "");
}

/** The files of articles, as paths below the folder. */
export function articlesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** Adds a row to a table, under its own columns if it is there. */
function addRow(file: string, row: ReadonlyMap<string, string>): void {
  if (!existsSync(file)) writeFileSync(file, `${[...row.keys()].join(",")}\n`);
  const text = readFileSync(file, "utf8");
  const columns = (text.split(/\r?\n/)[0] ?? "").split(",");
  const line = columns.map((column) => row.get(column) ?? "").join(",");
  appendFileSync(file, `${text.endsWith("\n") ? "" : "\n"}${line}\n`);
}

/** Gives an article that the register doesn't know a date. */
function redate({ seeds }: Bench): void {
  const register = join(seeds, "register.csv");
  const known = existsSync(register) ? readFileSync(register, "utf8") : "";
  const files = articlesIn(seeds);
  const file = files.slice(Math.floor(files.length * 0.7)).find((name) => !known.includes(name));
  addRow(
    register,
    new Map([
      ["file", file ?? ""],
      ["date", "2011-11-11"],
    ]),
  );
}

/** "Oslo" is in every larger archive; merging a form that nobody writes changes hardly anything. */
function correctName({ seeds }: Bench): void {
  addRow(
    join(seeds, "names.csv"),
    new Map([
      ["action", "merge"],
      ["name", "Oslo"],
      ["forms", "Oslo City"],
      ["note", ""],
    ]),
  );
}

/** Changes the markup of every article's page, in the copy of the project. */
function changeTemplate({ project }: Bench): void {
  const file = join(project, "templates/pages/article.11ty.ts");
  const text = readFileSync(file, "utf8");
  const changed = text.replace('<div class="apparatus">', '<div class="apparatus" data-changed>');
  if (changed === text) throw new Error(`${file} has no apparatus that could be changed`);
  writeFileSync(file, changed);
}
