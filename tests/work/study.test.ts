import assert from "node:assert/strict";
import { copyFileSync, renameSync, rmSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import type { Report } from "../../src/cli/report.ts";
import { writeArchive } from "../../src/pipeline.ts";
import { type Cache, memoryCache, openCache } from "../../src/work/cache.ts";
import { fileTimes } from "../../src/work/fileTimes.ts";
import { refuseLowMemory } from "../../src/work/memory.ts";
import { HERE, startWorkers } from "../../src/work/pool.ts";
import { scratchFile } from "../../src/work/scratchFile.ts";
import type { Work } from "../../src/work/study.ts";
import type { Content } from "../../src/write/content.ts";
import { textOf } from "../support/content.ts";
import { type Files, inFolder, put } from "../support/folder.ts";
import { newsTexts } from "../support/news.ts";

/** Later than all files that a test writes, so that the disk's times of them are trusted. */
const LATER = 2n ** 62n;

/** What is written of a folder, what is said of it, and how many articles were new or changed. */
async function built(seeds: string, work: Partial<Work> = {}) {
  const files = new Map<string, string>();
  const output = {
    write: (path: string, text: Content) => void files.set(path, textOf(text)),
    copy: (from: string, path: string) => void files.set(path, from),
    carry: () => false,
    remove: () => {},
  };
  let changed: string | null = null;
  const report: Report = {
    stage: (name) => ({
      progress: async () => {},
      end(result) {
        if (name === "analyse") changed = /, (\d+) changed$/.exec(result)?.[1] ?? null;
      },
    }),
  };
  const whole = { jobs: 1, fewest: 2, cache: memoryCache(), began: LATER, ...HERE, ...work };
  const { value, problems } = await writeArchive({ seeds, useRegister: true }, async () => output, report, {
    work: whole,
  });
  const { concealment: _, ...said } = value;
  return { made: { files, value: said, problems }, changed };
}

/** More articles than are sent to a worker at once, with what corrects and spoils them. */
const MANY: Files = {
  ...Object.fromEntries(newsTexts(34, 60).map((text, index) => [`${index % 3}/${index}.txt`, text])),
  "copy.txt": "Rain fell on Oslo on Monday, said Ada Quist.\n",
  "another copy.txt": "Rain fell on Oslo on Monday, said Ada Quist.\n",
  "empty.md": "![a picture](a.png)\n",
  "damaged.txt": new Uint8Array([0x4e, 0x61, 0xef, 0xbf, 0xbd, 0x76, 0x65, 0x0a]),
  "register.csv":
    "file,date,withdrawn,anonymise\n0/0.txt,2019-05-04,,\n1/1.txt,never,,\ncopy.txt,05/03/2015,,Ada Quist\n2/2.txt,,yes,\ngone.txt,2001,,\n",
  "names.csv": "action,name,forms\ndrop,Oslo,\ndrop,Nobody,\n",
  "facts.csv": "kind,what,words,from,to,source,file\nspeaker,Ada Quist,no such words,,,,copy.txt\n",
};

describe("round 1", () => {
  test("in workers it gives what it gives without", () =>
    inFolder(MANY, async (seeds) => {
      const alone = await built(seeds);
      assert.ok(alone.made.problems.length > 5);
      assert.equal(alone.made.value.withdrawn.length, 1);
      assert.deepEqual((await built(seeds, { jobs: 3 })).made, alone.made);
    }));

  test("with what is compared in a file it gives what it gives in memory, new and again", () =>
    inFolder(MANY, async (seeds) => {
      const alone = await built(seeds);
      const [file, cache] = [scratchFile(join(seeds, "..", `${basename(seeds)}.tmp`)), memoryCache()];
      const inFile = { cache, scratch: () => file };
      assert.deepEqual(await built(seeds, inFile), alone);
      assert.deepEqual(await built(seeds, inFile), { made: alone.made, changed: "0" });
      file.close();
    }));

  test("a worker that needs too much memory is told in plain words", () =>
    inFolder({ "a.txt": "Rain fell. ".repeat(10_000) }, async (dir) => {
      const job = { file: "a.txt", path: join(dir, "a.txt"), sha256: "", bytes: 110_000, register: null };
      // Not even the lists of names have room in so little.
      const archive = { language: "en", timezone: "UTC" };
      const settings = { archive, bounds: { earliest: null, latest: null }, facts: [] };
      const file = "src/work/studyWorker.ts";
      const workers = startWorkers({ file, count: 1, data: settings, memory: 12 });
      await assert.rejects(
        workers.run(
          [job],
          (one) => [one],
          async () => {},
        ),
        /A worker needs more than the 12 MB of memory that it may use: build with --jobs 1/,
      );
    }));

  test("too little memory for an archive is told before anything is done", () => {
    assert.throws(
      () => refuseLowMemory(100_000, 512 * 1024 * 1024),
      /100,000 articles need about 2150 MB .* may use 512 MB\. Set NODE_OPTIONS=--max-old-space-size=2150/,
    );
    refuseLowMemory(1000, 512 * 1024 * 1024);
    // Much of a large archive lies in files.
    assert.throws(() => refuseLowMemory(1_000_000, 512 * 1024 * 1024), /size=10550 /);
  });
});

const FEW: Files = {
  "a.txt":
    "Rain fell on Oslo on Monday, said Ada Quist. The harbour was shut, and the harbour master left.\n",
  "b.txt": "The President, Vladimir Putin, met Ada Quist in June 2017 in Oslo. Ada Quist left.\n",
  "c.md": "---\ntitle: Snow\n---\nSnow fell on Bergen in June, said Quist. Snow lay until May.\n",
  "register.csv": "file,date\na.txt,2019-05-04\n",
};

/** What a person may do between two builds, and how many articles are then studied again. */
const EDITS: readonly (readonly [what: string, edit: (dir: string) => void, changed: number])[] = [
  ["nothing", () => {}, 0],
  ["another text", (dir) => put(dir, "a.txt", "Hail fell on Oslo on Monday, said Tom Quist."), 1],
  [
    "a text of the same length",
    (dir) => put(dir, "a.txt", "Hail fell on Paris on Friday said Tom Quist."),
    1,
  ],
  // What no build needs any more isn't kept, as it may have been taken down.
  ["the former text", (dir) => put(dir, "a.txt", FEW["a.txt"] ?? ""), 1],
  ["the same bytes at another time", (dir) => utimesSync(join(dir, "b.txt"), 1, 1), 0],
  ["another name", (dir) => renameSync(join(dir, "b.txt"), join(dir, "2018-03-01.txt")), 1],
  ["a copy", (dir) => copyFileSync(join(dir, "c.md"), join(dir, "d.md")), 0],
  [
    "a register that says more, on other lines",
    (dir) => put(dir, "register.csv", "file,date\nx.txt,1\na.txt,05/03/2015\n"),
    1,
  ],
  [
    "a line more in the register",
    (dir) => put(dir, "register.csv", "file,date\nx.txt,1\ny.txt,1\na.txt,05/03/2015\n"),
    0,
  ],
  ["a name’s correction", (dir) => put(dir, "names.csv", "action,name,forms\ndrop,Oslo,\n"), 0],
  [
    "a fact",
    (dir) =>
      put(
        dir,
        "facts.csv",
        "kind,what,words,from,to\nevent,Snow of Bergen,Snow + Bergen,2016-06-04,2016-06-04\n",
      ),
    3,
  ],
  ["a setting", (dir) => put(dir, "archive.yml", "latest: 2020\n"), 3],
  ["an article less", (dir) => rmSync(join(dir, "a.txt")), 0],
];

test("round 1: whatever changes between two builds, the second one is as a clean one, and studies only what it must", () =>
  inFolder(FEW, (seeds) =>
    inFolder({}, async (home) => {
      for (const [what, edit, changed] of [["the first build", () => {}, null] as const, ...EDITS]) {
        edit(seeds);
        const cache = openCache(join(home, "cache"));
        const again = await built(seeds, { cache });
        // Every other build is killed, so its cache isn't closed.
        if (what.length % 2 === 0) cache.end();
        assert.deepEqual(again.made, (await built(seeds)).made, what);
        if (changed !== null) assert.equal(Number(again.changed ?? 3), changed, what);
      }
    }),
  ));

test("round 1: a record that the cache has lost since is made again", () =>
  inFolder(FEW, async (seeds) => {
    const whole = memoryCache();
    const clean = await built(seeds, { cache: whole });
    const asked = new Set<string>();
    // Gives each result once: for the comparison, but not when the entry is written.
    const forgetful: Cache = {
      get(key) {
        if (asked.has(key)) return null;
        asked.add(key);
        return whole.get(key);
      },
      has: whole.has,
      put: whole.put,
      stored: () => null,
    };
    assert.deepEqual((await built(seeds, { cache: forgetful })).made, clean.made);
  }));

test("round 1: a build that may not begin keeps nothing that takes the place of what the last one kept", () =>
  inFolder({ "a.txt": "Rain fell on Oslo.\n", "b.txt": "Snow fell on Lima.\n" }, async (seeds) => {
    const kept = memoryCache();
    const keys: string[] = [];
    const cache: Cache = {
      ...kept,
      put(key, bytes) {
        keys.push(key);
        kept.put(key, bytes);
      },
    };
    await built(seeds, { cache });
    const before = keys.splice(0);
    put(seeds, "a.txt", "Hail fell on Oslo.\n");
    const report: Report = { stage: () => ({ progress: async () => {}, end() {} }) };
    const work: Work = { jobs: 1, fewest: 2, cache, began: LATER, ...HERE };
    const refused = async () => assert.fail("refused");
    await assert.rejects(writeArchive({ seeds, useRegister: true }, refused, report, { work }), /refused/);
    assert.deepEqual([keys.length, keys.filter((key) => before.includes(key))], [1, []]);
  }));

/** In place of a hash that is known. */
const KNOWN = "0".repeat(64);

describe("the hashes of files", () => {
  /** Hashes one file in two builds; between them each known hash is changed, so that it shows whether the file was read. */
  const hashes = (began: bigint, change: (path: string) => void = () => {}) =>
    inFolder({ "a.txt": "Rain fell.\n" }, (dir) => {
      const kept = new Map<string, Uint8Array>();
      const cache: Cache = {
        get: (key) => kept.get(key) ?? null,
        has: (key) => kept.has(key),
        put: (key, bytes) => void kept.set(key, bytes),
        stored: () => null,
      };
      const path = { file: "a.txt", path: join(dir, "a.txt"), bytes: 11 };
      const first = fileTimes(cache, began);
      const hash = first.sha256(path);
      first.keep(() => false);
      for (const [key, bytes] of kept)
        kept.set(
          key,
          Buffer.from(
            Buffer.from(bytes)
              .toString("latin1")
              .replace(/^\w{64}/, KNOWN),
          ),
        );
      change(path.path);
      const again = fileTimes(cache, began).sha256(path);
      return again === hash ? "read" : again === KNOWN ? "known" : again;
    });

  test("a file that is as it was isn’t read again; one with another time is", () => {
    assert.equal(hashes(LATER), "known");
    assert.equal(
      hashes(LATER, (path) => utimesSync(path, 1, 1)),
      "read",
    );
  });

  test("nor is one trusted that was written when the build was about to begin", () => {
    assert.equal(hashes(0n), "read");
  });
});
