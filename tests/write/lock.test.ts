import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DISK } from "../../src/write/disk.ts";
import { takeLock } from "../../src/write/lock.ts";
import { inFolder, put } from "../support/folder.ts";

const machine = hostname().replace(/[^A-Za-z0-9.-]/g, "-");
const take = (dir: string) => takeLock(dir, "/out", DISK);

describe("the lock of an output folder", () => {
  test("can be taken again when it was released, and leaves nothing behind", () => {
    inFolder({}, (dir) => {
      for (const lock of [take(dir), null]) lock?.release();
      take(dir).release();
      assert.deepEqual(readdirSync(dir), []);
    });
  });

  test("is refused to a second build of the same process", () => {
    inFolder({}, (dir) => {
      const lock = take(dir);
      assert.throws(
        () => take(dir),
        new RegExp(
          `process ${process.pid}\\) has been writing /out since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC: wait`,
        ),
      );
      lock.release();
      take(dir).release();
    });
  });

  test("is refused while another process that has it lives, and no longer", async () => {
    const child = spawn(process.execPath, ["--eval", "process.stdin.resume()"], {
      stdio: ["pipe", "ignore", "ignore"],
    });
    await once(child, "spawn");
    await inFolder({ [`${child.pid}_0_${machine}`]: "2026-01-02T03:04:05.000Z" }, async (dir) => {
      assert.throws(() => take(dir), new RegExp(`process ${child.pid}\\) .* since 2026-01-02 03:04 UTC`));
      assert.equal(readdirSync(dir).length, 1, "the refused build leaves no ticket");
      child.kill("SIGKILL");
      await once(child, "exit");
      const lock = take(dir);
      assert.deepEqual(
        readdirSync(dir).map((name) => name.split("_")[0]),
        [`${process.pid}`],
      );
      lock.release();
    });
  });

  test("of a number that another process has by now counts for nothing", {
    skip: process.platform !== "linux" && "only Linux says when a process began (/proc)",
  }, () => {
    inFolder({ [`${process.ppid}_1_${machine}`]: "" }, (dir) => take(dir).release());
  });

  test("of another machine is refused while that shows signs of life, with what to do if it doesn't", () => {
    inFolder({ "1_0_elsewhere": "2026-01-02T03:04:05.000Z" }, (dir) => {
      assert.throws(() => take(dir), /process 1 on elsewhere\) .* delete .*1_0_elsewhere/);
      utimesSync(join(dir, "1_0_elsewhere"), 1_000_000, 1_000_000);
      const lock = take(dir);
      lock.touch();
      lock.release();
      assert.deepEqual(readdirSync(dir), []);
    });
  });

  test("a file that is no ticket is nobody's, and is left alone", () => {
    inFolder({}, (dir) => {
      put(dir, ".DS_Store", "");
      take(dir).release();
      assert.deepEqual(readdirSync(dir), [".DS_Store"]);
    });
  });
});
