import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build } from "../../src/build.ts";
import { inFolder } from "../support/folder.ts";
import { SILENT } from "../support/golden.ts";
import { startBuild } from "../support/process.ts";

const NEWS = { "seeds/a.txt": "Rain fell on Oslo on Monday, said Ada Quist.\n" };

/** Mounts a small disk in memory. @returns why that can't be done here; null if it was. */
function mount(dir: string, size: string): string | null {
  mkdirSync(dir, { recursive: true });
  if (process.platform !== "linux") return "only Linux mounts like this";
  const ran = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", dir], { encoding: "utf8" });
  return ran.status === 0 ? null : "only root may mount, and not in every container";
}

const unmount = (dir: string) => void spawnSync("umount", [dir]);

describe("an output folder on another disk", () => {
  test("that is too small: exit code 1, in plain words, and nothing left over", (t) =>
    inFolder(NEWS, async (dir) => {
      const disk = join(dir, "disk");
      const why = mount(disk, "300k");
      if (why !== null) return t.skip(why);
      try {
        const running = startBuild(["--seeds", join(dir, "seeds"), "--out", join(disk, "out")]);
        assert.equal(await running.ended(), 1, running.said());
        assert.match(running.said(), /can’t be written: the disk is full\. Free some space/);
        assert.deepEqual(readdirSync(disk), []);
      } finally {
        unmount(disk);
      }
    }));

  test("is the output folder itself: it is built there as anywhere", (t) =>
    inFolder(NEWS, async (dir) => {
      const out = join(dir, "out");
      const why = mount(out, "20m");
      if (why !== null) return t.skip(why);
      try {
        const options = { seeds: join(dir, "seeds"), out, baseUrl: null, useRegister: true };
        for (let round = 0; round < 2; round += 1) assert.equal((await build(options, SILENT)).articles, 1);
        assert.ok(readdirSync(join(out, "site")).includes("index.html"));
      } finally {
        unmount(out);
      }
    }));

  test("is in the place of the site: refused before anything is built, and left as it is", (t) =>
    inFolder(NEWS, async (dir) => {
      const site = join(dir, "out/site");
      const why = mount(site, "100k");
      if (why !== null) return t.skip(why);
      try {
        const options = {
          seeds: join(dir, "seeds"),
          out: join(dir, "out"),
          baseUrl: null,
          useRegister: true,
        };
        await assert.rejects(build(options, SILENT), /out\/site was not made by this version of Dateline/);
        assert.deepEqual([readdirSync(join(dir, "out")), readdirSync(site)], [["site"], []]);
      } finally {
        unmount(site);
      }
    }));
});
