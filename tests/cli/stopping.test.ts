import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build } from "../../src/build.ts";
import { DISK } from "../../src/write/disk.ts";
import { buildOf } from "../support/builds.ts";
import { diskFailing, diskUntil, Killed, watchedDisk } from "../support/disk.ts";
import { inFolder, publishedBelow, put } from "../support/folder.ts";
import { SILENT } from "../support/golden.ts";
import { startBuild } from "../support/process.ts";

const ONE = { "a.txt": "Rain fell on Oslo on Monday, said Ada Quist.\n" };
const TWO = { ...ONE, "b.txt": "Snow fell on Bergen on Friday, said Ada Quist.\n" };

interface Place {
  readonly out: string;
  readonly args: readonly string[];
}

/** An archive of one article that is published, to which another one was added since. */
const inPublished = (use: (place: Place) => Promise<void>) =>
  inFolder({}, async (dir) => {
    const [seeds, out] = [join(dir, "seeds"), join(dir, "out")];
    for (const [file, text] of Object.entries(TWO)) put(seeds, file, text);
    cpSync((await buildOf(ONE)).out, out, { recursive: true, verbatimSymlinks: true });
    await use({ out, args: ["--seeds", seeds, "--out", out] });
  });

const published = publishedBelow;
const buildOfOne = async () => published((await buildOf(ONE)).out);
const buildOfTwo = async () => published((await buildOf(TWO)).out);

const leftOver = (out: string) => [
  ...readdirSync(join(out, ".dateline/builds")).slice(1),
  ...readdirSync(join(out, ".dateline/locks")),
];

const ON_UNIX = { skip: process.platform === "win32" && "Windows has no signals and no ulimit" };

describe("a build that is stopped", ON_UNIX, () => {
  for (const [signal, code, stage] of [
    ["SIGINT", 130, "read"],
    ["SIGTERM", 143, "write"],
    ["SIGINT", 130, "site"],
  ] as const)
    test(`by ${signal} after the stage “${stage}” has exit code ${code}, leaves the last build whole and nothing else`, () =>
      inPublished(async ({ out, args }) => {
        const running = startBuild(args);
        await running.until(`  ${stage} `);
        running.child.kill(signal);
        assert.equal(await running.ended(), code, running.said());
        assert.deepEqual(published(out), await buildOfOne());
        assert.deepEqual(leftOver(out), []);
      }));

  test("by kill -9: the last build is whole, and the next one is as good as a clean one", () =>
    inPublished(async ({ out, args }) => {
      const running = startBuild(args);
      await running.until("  site ");
      running.child.kill("SIGKILL");
      assert.equal(await running.ended(), "SIGKILL");
      assert.deepEqual(published(out), await buildOfOne());
      assert.equal(await startBuild(args).ended(), 0);
      assert.deepEqual(published(out), await buildOfTwo());
      assert.deepEqual(leftOver(out), []);
    }));

  test("by a limit on the size of files: exit code 1, in plain words, and nothing left over", () =>
    inPublished(async ({ out, args }) => {
      const running = startBuild(args, "ulimit -f 60");
      assert.equal(await running.ended(), 1, running.said());
      assert.match(
        running.said(),
        /can’t be written: the file is larger than the system allows \(ulimit -f\)/,
      );
      assert.deepEqual(published(out), await buildOfOne());
      assert.deepEqual(leftOver(out), []);
    }));
});

test(
  "a second build of the same folder is refused while the first one runs, and says which that is",
  ON_UNIX,
  () =>
    inPublished(async ({ out, args }) => {
      const first = startBuild(args);
      await first.until("  read ");
      first.child.kill("SIGSTOP");
      const second = startBuild(args);
      assert.equal(await second.ended(), 1, second.said());
      first.child.kill("SIGCONT");
      assert.match(
        second.said(),
        new RegExp(`Another build \\(process ${first.child.pid}\\) has been writing .* since `),
      );
      assert.equal(await first.ended(), 0, first.said());
      assert.deepEqual(published(out), await buildOfTwo());
    }),
);

describe("a whole build, killed or refused at a change of the disk", () => {
  const inSteps = async (count: number, check: (at: number, of: number) => Promise<void>) => {
    const { disk, calls } = watchedDisk(() => {});
    await inPublished(async ({ out, args }) => {
      await build({ seeds: args[1] ?? "", out, baseUrl: null, useRegister: true }, SILENT, {
        ...ALONE,
        disk,
      });
    });
    for (let step = 0; step < count; step += 1)
      await check(Math.floor((step * (calls.length - 1)) / (count - 1)), calls.length);
  };
  const ALONE = { onStop: () => () => {} };
  const options = ({ out, args }: Place) => ({ seeds: args[1] ?? "", out, baseUrl: null, useRegister: true });

  test("killed: the old or the new is there whole", () =>
    inSteps(6, (at, of) =>
      inPublished(async (place) => {
        const { disk } = diskUntil(at);
        await assert.rejects(build(options(place), SILENT, { ...ALONE, disk }), Killed, `${at} of ${of}`);
        const is = published(place.out);
        const expected = is.size === (await buildOfOne()).size ? await buildOfOne() : await buildOfTwo();
        assert.deepEqual(is, expected, `${at} of ${of}`);
      }),
    ));

  test("refused because the disk is full: the old is there whole, and nothing is left over", () =>
    inSteps(4, (at, of) =>
      inPublished(async (place) => {
        const { disk, calls } = diskFailing(at, "ENOSPC");
        const failed = await build(options(place), SILENT, { ...ALONE, disk }).then(
          () => null,
          (error: unknown) => error,
        );
        // What may fail only makes the next build slower: sealed folders, the spare build.
        if (failed === null)
          assert.deepEqual(published(place.out), await buildOfTwo(), `${at} of ${of}: ${calls[at]}`);
        else {
          assert.deepEqual(published(place.out), await buildOfOne(), `${at} of ${of}`);
          assert.deepEqual(leftOver(place.out), [], `${at} of ${of}: ${calls[at]}`);
        }
      }),
    ));

  test("a full disk is told in plain words", {
    skip: !existsSync("/dev/full") && "only Linux has /dev/full, a disk that is always full",
  }, () => {
    assert.throws(
      () => DISK.write("/dev/full", "x"),
      /\/dev\/full can’t be written: the disk is full\. Free some space/,
    );
  });
});
