import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FEWEST } from "../../src/work/memory.ts";
import { startWorkers } from "../../src/work/pool.ts";
import { run } from "../support/command.ts";
import { filesBelow, inFolder } from "../support/folder.ts";
import { newsTexts } from "../support/news.ts";

/** As many short articles as workers are started for, a hostile one, one that can't be used and one that was withdrawn. */
const SEEDS = {
  ...Object.fromEntries(newsTexts(FEWEST + 10, 12).map((text, index) => [`${index % 3}/${index}.txt`, text])),
  "hostile.md": "# {{ 7 * 7 }} <script>\n\nAda Quist said: “It snowed <b>on Oslo</b> in May 2019.”\n",
  "empty.md": "![a picture](a.png)\n",
  "register.csv": "file,date,withdrawn\n0/0.txt,2019-05-04,\n2/2.txt,,yes\n",
};

/** A file that isn't there, as a task names it. */
const MISSING = {
  file: "a.txt",
  path: "no such file",
  sha256: "",
  bytes: 1,
  register: null,
  conceals: [],
};

const studying = (count: number) =>
  startWorkers<readonly object[], readonly Uint8Array[]>({
    file: "src/work/studyWorker.ts",
    count,
    data: {
      archive: { language: "en", timezone: "UTC" },
      bounds: { earliest: null, latest: null },
      facts: [],
    },
  });

describe("workers", () => {
  test("a build with them has the same files and says the same as one without", () =>
    inFolder(SEEDS, (dir) => {
      const made = (jobs: string) =>
        inFolder({}, (out) => {
          const { code, out: said } = run(["--seeds", dir, "--out", out, "--jobs", jobs]);
          const left = said.split("\n").filter((line) => line.includes("left out"));
          return { code, left, files: filesBelow(out) };
        });
      const alone = made("1");
      assert.equal(alone.code, 0);
      assert.ok(alone.files.size > 2 * FEWEST);
      assert.deepEqual(made("2"), alone);
    }));

  test("one that can’t begin is an error, and not a wait without an end", async () => {
    const workers = startWorkers({ file: "src/work/siteWorker.ts", count: 2, data: {} });
    const run = workers.run(
      [1, 2, 3],
      (task) => task,
      async () => {},
    );
    await assert.rejects(run);
    await workers.close();
  });

  test("they get further tasks while this thread is busy with its own, which wait for nothing", async () => {
    const workers = studying(1);
    // It has begun after that.
    await workers.run(
      [0],
      () => [MISSING],
      async () => {},
    );
    let answered = 0;
    function* untilFive() {
      for (let item = 0; answered < 5 && item < 10_000_000; item += 1) yield item;
    }
    await workers.run(
      untilFive(),
      () => [MISSING],
      async (_, { length }) => {
        answered += length;
      },
      async () => [],
    );
    await workers.close();
    // Two are sent to each at the beginning.
    assert.ok(answered >= 5);
  });

  test("each result is given with its own task, of which some wait", async () => {
    const workers = studying(2);
    const counts: [asked: number, given: number][] = [];
    await workers.run(
      [1, 2, 3, 4, 5, 6, 7],
      (size) => Array.from({ length: size }, () => MISSING),
      async (size, results) => void counts.push([size, results.length]),
    );
    await workers.close();
    counts.sort(([a], [b]) => a - b);
    assert.deepEqual(
      counts,
      [1, 2, 3, 4, 5, 6, 7].map((size) => [size, size]),
    );
  });
});
