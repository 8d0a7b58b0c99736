import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sha256Of } from "../../src/read/sha256.ts";
import { manifestText } from "../../src/write/manifest.ts";
import { verify } from "../../src/write/verify.ts";
import { textOf } from "../support/content.ts";
import { inFolder, put } from "../support/folder.ts";

/** A site of one page, with a manifest, and the article that it was made from. */
const FILES = {
  "seeds/deep/a.txt": "Rain fell.",
  "site/index.html": "<h1>Rain</h1>",
  "site/manifest.json": textOf(
    manifestText({
      articles: [
        {
          ...{ id: "a1", file: "deep/a.txt", copies: [], bytes: 10, date: null },
          sha256: sha256Of("Rain fell."),
        },
      ],
      withdrawn: [],
      files: [{ path: "index.html", bytes: 13, sha256: sha256Of("<h1>Rain</h1>") }],
    }),
  ),
};

const inBuild = (use: (dir: string, check: () => ReturnType<typeof verify>) => void) =>
  inFolder(FILES, (dir) => use(dir, () => verify(join(dir, "site"), join(dir, "seeds"))));

describe("verify", () => {
  test("nothing to say of what is as it was built; new articles are for the next build", () => {
    inBuild((dir, check) => {
      put(dir, "seeds/new.txt", "Snow fell.");
      const { size, ...found } = check();
      assert.deepEqual(found, { originals: 1, files: 1, deviations: [] });
      assert.deepEqual([size.files, size.largest.path], [2, "manifest.json"]);
      assert.equal(verify(join(dir, "site"), null).originals, 0);
    });
  });

  test("a file that was changed by one letter, removed or added", () => {
    inBuild((dir, check) => {
      writeFileSync(join(dir, "seeds/deep/a.txt"), "Rain fell,");
      put(dir, "site/deep/x.html", "x");
      rmSync(join(dir, "site/index.html"));
      assert.deepEqual(check().deviations, [
        { where: "seeds", path: "deep/a.txt", what: "changed" },
        { where: "site", path: "index.html", what: "missing" },
        { where: "site", path: "deep/x.html", what: "added" },
      ]);
    });
  });

  test("a folder in a file's place can't be read", () => {
    inBuild((dir, check) => {
      rmSync(join(dir, "site/index.html"));
      put(dir, "site/index.html/x", "");
      assert.deepEqual(
        check().deviations.map(({ what }) => what),
        ["unreadable", "added"],
      );
    });
  });

  test("without a manifest, or with a broken one, it says so", () => {
    inBuild((dir, check) => {
      for (const broken of ["{", '{"articles": 1}']) {
        writeFileSync(join(dir, "site/manifest.json"), broken);
        assert.throws(check, /manifest\.json was changed and can’t be read/);
      }
      rmSync(join(dir, "site/manifest.json"));
      assert.throws(check, /There is no .*manifest\.json/);
    });
  });
});
