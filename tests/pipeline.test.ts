import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { relateArchive, writeArchive } from "../src/pipeline.ts";
import { readInput } from "../src/read/input.ts";
import { namesIn } from "../src/relate/names/namesIn.ts";
import type { Content } from "../src/write/content.ts";
import { Unreadable } from "../src/write/disk.ts";
import { oneByOne, writeEntries } from "../src/write/entries.ts";
import { textOf } from "./support/content.ts";
import { type Files, inFolder } from "./support/folder.ts";
import { CASES, SILENT, seedsOf, written, writtenOf } from "./support/golden.ts";
import { inShort } from "./support/problems.ts";
import { rowOf } from "./support/records.ts";

/** Node's arguments before a module's text, and one that prints what is written of each case. */
const MODULE = ["--import", "tsx", "--input-type=module", "--eval"];
const PRINT_WRITTEN = `
  import { CASES, seedsOf, written } from ${JSON.stringify(new URL("./support/golden.ts", import.meta.url).href)};
  const cases = (await Promise.all(CASES.map((name) => written(seedsOf(name))))).map(({ texts, problems }) => [[...texts], problems]);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  process.stdout.write(JSON.stringify({ zone, cases }));
`;

describe("the same input gives the same bytes", () => {
  for (const name of CASES) {
    test(`twice in a row: ${name}`, async () => {
      assert.deepEqual(await written(seedsOf(name)), await writtenOf(name));
    });
  }

  for (const [zone, locale] of [
    // The command line's tests build in a zone far in the east.
    ["America/Los_Angeles", "tr_TR.UTF-8"],
  ]) {
    test(`in ${zone}, locale ${locale}`, async () => {
      const env = { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale };
      const child = spawnSync(process.execPath, [...MODULE, PRINT_WRITTEN], { env, encoding: "utf8" });
      assert.equal(child.status, 0, child.stderr);
      const here = (await Promise.all(CASES.map((name) => writtenOf(name)))).map(({ texts, problems }) => [
        [...texts],
        problems,
      ]);
      const { zone: ran, cases }: { zone: string; cases: unknown } = JSON.parse(child.stdout);
      assert.equal(ran, zone);
      assert.deepEqual(cases, JSON.parse(JSON.stringify(here)));
    });
  }
});

const run = (files: Files, useRegister = true) =>
  inFolder(files, async (seeds) => ({ ...(await written(seeds, useRegister)), seeds }));

describe("pipeline", () => {
  test("beside each entry its original, under its id, whatever its name", async () => {
    const { texts, copies, seeds } = await run({
      "b/river rises.md": "# River rises\n\nThe river rose by a metre in the night, an engineer said.\n",
      "register.csv": "file,id\nb/river rises.md,river-1\n",
    });
    assert.deepEqual(
      [...texts.keys()],
      ["entries/undated/river-rises.md", "entries/names.json", "entries/archive.yml"],
    );
    assert.deepEqual([...copies], [["site/articles/river-1/original.txt", join(seeds, "b/river rises.md")]]);
  });

  test("the problems of all stages come together", async () => {
    const { problems } = await run({
      "archive.yml": "earliest: soon\n",
      "a.txt": "The river rose by a metre in the night, an engineer said.",
      "b.txt": "The river fell by a metre in the night, an engineer said.",
      "c.mp3": "x",
      "register.csv": "file,id,date\na.txt,river,never\nb.txt,river,\n",
    });
    assert.deepEqual(inShort(problems).sort(), [
      "archive.yml date/earliest",
      "c.mp3 read/format",
      "register.csv:2 date/edtf",
      "register.csv:3 relate/pinned",
    ]);
  });

  test("without the register, what only it knows is not known", async () => {
    const files = { "a.txt": "Rain fell.", "register.csv": "file,date\na.txt,1931\n" };
    assert.deepEqual(
      [...(await run(files)).texts.keys()],
      ["entries/1931/01/01-rain-fell.md", "entries/names.json", "entries/archive.yml"],
    );
    assert.deepEqual(
      [...(await run(files, false)).texts.keys()],
      ["entries/undated/rain-fell.md", "entries/names.json", "entries/archive.yml"],
    );
  });

  test("an empty folder gives no entries and no problems", async () => {
    const { texts, problems } = await run({});
    assert.deepEqual([texts.size, problems], [0, []]);
  });

  test("each stage is reported with its result", async () => {
    const reported: string[] = [];
    const report = {
      stage: (name: string) => ({
        progress: async () => {},
        end: (result: string) => void reported.push(`${name}: ${result}`),
      }),
    };
    const output = { write: () => {}, copy: () => {}, carry: () => false, remove: () => {} };
    await inFolder({ "a.txt": "Rain fell.", "2024-10-29.txt": "Snow fell.\n\nIt lay." }, (seeds) =>
      writeArchive({ seeds, useRegister: true }, async () => output, report),
    );
    assert.deepEqual(reported, [
      "read: 2 files",
      "analyse: 2 articles",
      "date: 1 dated, 1 undated, 1 without a last possible day (“collected: 2024-10” in archive.yml would give one)",
      "relate: 0 names",
      "write: 2 entries",
    ]);
  });

  test("a name's correction reaches the table and the entries; a stale one is a problem", async () => {
    const files = { "a.txt": "The mayor met Sergei Lavrov in Oslo on Monday." };
    const names = "action,name,forms\nmerge,Sergey Lavrov,Sergei Lavrov\ndrop,Oslo,\ndrop,Quito,\n";
    const before = (await run(files)).texts.get("entries/names.json") ?? "";
    assert.match(before, /"id":"sergei-lavrov"[\s\S]*"id":"oslo"/);
    const { texts, problems } = await run({ ...files, "names.csv": names });
    const after = texts.get("entries/names.json") ?? "";
    assert.deepEqual(after.match(/"id":"[^"]+"/g), ['"id":"sergey-lavrov"']);
    assert.match(
      texts.get("entries/undated/the-mayor-met-sergei-lavrov-in-oslo-on-monday.md") ?? "",
      /"id":"sergey-lavrov"/,
    );
    assert.deepEqual(inShort(problems), ["names.csv:4 relate/stale"]);
    const { texts: uncorrected } = await run({ ...files, "names.csv": names }, false);
    assert.deepEqual(uncorrected.get("entries/names.json"), before);
  });

  test("a missing folder is an error", async () => {
    await assert.rejects(
      writeArchive(
        { seeds: "/there/is/none", useRegister: true },
        async () => ({ write() {}, copy() {}, carry: () => false, remove: () => {} }),
        SILENT,
      ),
    );
  });

  test("nothing in the seeds folder is changed", async () => {
    const files = { "a.txt": "\ufeffRain\r\nfell.", "b.md": "---\ntitle: T\n---\nSnow fell." };
    await inFolder(files, async (seeds) => {
      await written(seeds);
      for (const [name, text] of Object.entries(files))
        assert.equal(readFileSync(join(seeds, name), "utf8"), text);
    });
  });
});

/** A register row whose field can't be read: this stands for any fault in the stage that reads the field first. */
function faultyRow(field: string) {
  const row = rowOf({ file: "bad.txt" });
  Object.defineProperty(row, field, {
    get: () => {
      throw new Error(`no ${field}`);
    },
  });
  return row;
}

describe("one bad article costs one article", () => {
  const GOOD = "The mayor met Ada Quist in Oslo on Monday.";
  const BAD = "The mayor met Petra Zander in Lima on Monday.";

  for (const [stage, field] of [
    ["parse", "title"],
    ["date", "date"],
    ["enrich", "author"],
    ["relate", "id"],
    ["write", "extra"],
  ] as const)
    test(`a fault in the stage “${stage}”`, async () => {
      await inFolder({ "good.txt": GOOD, "bad.txt": BAD }, async (seeds) => {
        const { value: input } = await readInput({ seeds, useRegister: true });
        const faulty = input.seeds.map((seed) =>
          seed.file === "bad.txt" ? { ...seed, register: faultyRow(field) } : seed,
        );
        const related = await relateArchive({ ...input, seeds: faulty }, SILENT);
        const written: string[] = [];
        const output = {
          write: (path: string) => void written.push(path),
          copy: () => {},
          carry: () => false,
          remove: () => {},
        };
        const articles = related.value.articles.map((article) => ({
          ...article,
          inputs: null,
          read: () => article,
        }));
        const made = await writeEntries(
          articles,
          { seedsDir: seeds, members: new Map() },
          output,
          oneByOne(() => null),
        );
        assert.deepEqual(inShort([...related.problems, ...made.problems]), [`bad.txt ${stage}/failed`]);
        assert.deepEqual(written, ["entries/undated/the-mayor-met-ada-quist-in-oslo-on-monday.md"]);
        const table = related.value.names;
        const placed = made.value.map(({ names }) => ({
          places: Uint32Array.from(names, ({ entity }) => table.findIndex(({ id }) => id === entity)),
        }));
        assert.deepEqual(
          namesIn(placed, table).map(({ name }) => name),
          ["Ada Quist", "Oslo"],
        );
      });
    });

  test("an original that vanishes during the build", async () => {
    const files = { "good.txt": GOOD, "bad.txt": BAD };
    const texts = new Map<string, string>();
    const output = {
      write: (path: string, text: Content) => void texts.set(path, textOf(text)),
      copy: (from: string) => {
        if (from.endsWith("bad.txt")) throw new Unreadable("bad.txt can’t be read.");
      },
      carry: () => false,
      remove: () => {},
    };
    const { value, problems } = await inFolder(files, (seeds) =>
      writeArchive({ seeds, useRegister: true }, async () => output, SILENT),
    );
    assert.deepEqual([value.articles, inShort(problems)], [1, ["bad.txt write/original"]]);
    assert.doesNotMatch(texts.get("entries/names.json") ?? "", /zander/);
  });

  test("200,000 facts with dates that can't be read are 200,000 problems", async () => {
    await inFolder({ "good.txt": GOOD }, async (seeds) => {
      const { value: input } = await readInput({ seeds, useRegister: true });
      const fact = {
        kind: "event",
        what: "x",
        words: [["x"]],
        from: "",
        to: null,
        factSource: null,
      } as const;
      const facts = Array.from({ length: 200_000 }, (_, line) => ({ ...fact, file: "facts.csv", line }));
      const { value, problems } = await relateArchive({ ...input, facts }, SILENT);
      assert.deepEqual([value.articles.length, problems.length], [1, 200_000]);
    });
  });
});
