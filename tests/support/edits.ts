import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { build } from "../../src/build.ts";
import { publishedBelow, put } from "./folder.ts";
import { SILENT } from "./golden.ts";

/** Something that a curator does to a folder of seeds. */
export interface Edit {
  readonly what: string;
  readonly apply: (seeds: string) => void;
}

const SENTENCES = [
  "Mayor Ada Quist opened the harbour of Oslo on 3 May 2021.",
  "Ada Quist said: “The harbour is a good place for a new market.”",
  "The council of Oslo met on Monday, and 1,200 people came to the harbour.",
  "“Nobody has asked the fishermen of Bergen,” said Omar Bel, a captain.",
  "In Bergen, 40 per cent of the boats stayed in the harbour last week.",
  "Captain Omar Bel arrived in Oslo for talks with Mayor Ada Quist in March 2020.",
  "The World Health Organization will publish its report on Friday.",
  "President Barack Obama visited Norway, and met the council of Oslo.",
  "Rain fell on the old town, and the market was closed for two days.",
];
const FILES = ["a.txt", "b.txt", "c.md", "d.txt", "sub/e.txt"];

const file = fc.constantFrom(...FILES);
const day = fc.constantFrom("2019", "2020-02", "2020-02-03", "2021-05-04", "2021-05-04/2021-05-06", "");
const text = fc
  .tuple(
    fc.constantFrom("Harbour opened", "A market in Oslo", "Captain arrives", "Rain"),
    fc.constantFrom("", "By Ada Holm\n\n", "OSLO, May 4, 2021 (Reuters) - ", "BERGEN - "),
    fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }),
  )
  .map(([headline, head, sentences]) => `${headline}\n\n${head}${sentences.join("\n\n")}\n`);

/** A table of which each row is there or not. */
const table = (path: string, head: string, row: fc.Arbitrary<string>): fc.Arbitrary<Edit> =>
  fc.array(row, { maxLength: 3 }).map((rows) => ({
    what: `${path}: ${rows.join(" | ")}`,
    apply: (seeds) => put(seeds, path, `${[head, ...rows].join("\n")}\n`),
  }));

const register = table(
  "register.csv",
  "file,date,title,tags,withdrawn,noindex,anonymise",
  fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: file }, fc.constant("*")),
      day,
      fc.constantFrom("", "Another title"),
      fc.constantFrom("", "boats", "boats; fish"),
      fc.constantFrom("", "", "yes"),
      fc.constantFrom("", "", "Ada Quist", "Omar Bel; Ada Holm"),
    )
    .chain(([path, date, title, tags, noindex, names]) =>
      fc
        .constantFrom("", "", "", "asked for by its author")
        .map((why) => [path, date, title, tags, why, noindex, names].join(",")),
    ),
);
const names = table(
  "names.csv",
  "action,name,forms,type",
  fc.constantFrom(
    "drop,Oslo,,",
    "merge,Ada Quist,Omar Bel,person",
    "retype,Bergen,,person",
    "drop,Omar Bel,,",
  ),
);
const facts = table(
  "facts.csv",
  "kind,what,words,from,to,source",
  fc.constantFrom("event,The opening,harbour + market,2021-05-03,,", "office,Mayor,Mayor + Quist,2019,2020,"),
);
const settings = table(
  "archive.yml",
  "title: Harbours",
  fc.constantFrom(
    "language: en-GB",
    "collected: 2021-06",
    "exports: ninjs",
    "offline: yes",
    "license: CC0-1.0",
    "earliest: 2018",
    "description: All of them.",
  ),
);

const writing = (path: string, words: string): Edit => ({
  what: `write ${path}: ${words.replaceAll("\n", " ")}`,
  apply: (seeds) => put(seeds, path, words),
});

const removal = (path: string): Edit => ({
  what: `delete ${path}`,
  apply: (seeds) => rmSync(join(seeds, path), { force: true }),
});

const renaming = (from: string, to: string): Edit => ({
  what: `rename ${from} to ${to}`,
  apply: (seeds) => {
    if (!existsSync(join(seeds, from))) return;
    mkdirSync(dirname(join(seeds, to)), { recursive: true });
    renameSync(join(seeds, from), join(seeds, to));
  },
});

const touch = (path: string): Edit => ({
  what: `touch ${path}`,
  apply: (seeds) => {
    const then = new Date("2020-01-01T00:00:00Z");
    if (existsSync(join(seeds, path))) utimesSync(join(seeds, path), then, then);
  },
});

/** Any change of a folder of seeds, what changes much less often than what changes little. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(file, text).map(([path, words]) => writing(path, words)) },
  { weight: 2, arbitrary: file.map(removal) },
  { weight: 2, arbitrary: fc.tuple(file, file).map(([from, to]) => renaming(from, to)) },
  { weight: 1, arbitrary: file.map(touch) },
  { weight: 3, arbitrary: register },
  { weight: 2, arbitrary: names },
  { weight: 1, arbitrary: facts },
  { weight: 1, arbitrary: settings },
);

/** A folder of articles, and what a curator does to it between its builds. */
export const anyHistory = fc.record({
  articles: fc.uniqueArray(fc.tuple(file, text), { minLength: 2, maxLength: 5, selector: ([path]) => path }),
  builds: fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
});

export type History = typeof anyHistory extends fc.Arbitrary<infer T> ? T : never;

/** Tells of former builds, and so isn't what a clean build makes: the feeds of changes, and their lines in the manifest. */
const isHistory = (path: string) => /^site\/changes\.(?:atom|json)$/.test(path);
const withoutHistory = (path: string, text: string) =>
  path === "site/manifest.json" ? text.replace(/^.*"changes\.(?:atom|json)".*\n/gm, "") : text;

/** All that a reader gets of a build into a folder; nothing if the seeds have no article. It has an address, so that it has feeds. */
async function built(seeds: string, out: string): Promise<ReadonlyMap<string, string>> {
  const made = await build({ seeds, out, baseUrl: "https://archive.example/a/", useRegister: true }, SILENT);
  if (made.articles + made.withdrawn === 0) return new Map();
  const files = [...publishedBelow(out)].filter(([path]) => !isHistory(path));
  return new Map(files.map(([path, text]) => [path, withoutHistory(path, text)]));
}

/**
 * Goes through a history: builds, edits, builds again and so on.
 * @param dir an empty folder to do so in.
 * @returns after each build, the files that differ from those of a clean build of the same seeds; empty if none does.
 */
export async function differencesFromClean(dir: string, { articles, builds }: History): Promise<string[]> {
  const seeds = join(dir, "seeds");
  for (const [path, words] of articles) put(seeds, path, words);
  const differences: string[] = [];
  await built(seeds, join(dir, "out"));
  for (const [index, edits] of builds.entries()) {
    for (const edit of edits) edit.apply(seeds);
    const now = await built(seeds, join(dir, "out"));
    const clean = await built(seeds, join(dir, `clean-${index}`));
    for (const path of new Set([...now.keys(), ...clean.keys()]))
      if (now.get(path) !== clean.get(path)) differences.push(`after build ${index + 2}: ${path}`);
    if (readdirSync(seeds).length === 0) break;
  }
  return differences;
}
