import assert from "node:assert/strict";
import { test } from "node:test";
import { archiveYaml } from "../../src/entry/archiveFile.ts";
import { parseArchive } from "../../src/read/archive.ts";
import { ARCHIVE } from "../support/records.ts";

test("archive file: what is written beside the entries is read back, featured articles too", () => {
  const archive = { ...ARCHIVE, featured: ["2019/bridge; old.txt", "0123456789", "12e45", "# no comment"] };
  assert.deepEqual(parseArchive(archiveYaml(archive)), { value: archive, problems: [] });
});

test("archive file: what isn't said isn't written", () => {
  assert.equal(archiveYaml(ARCHIVE), "title: Clippings\nlanguage: en\ntimezone: UTC\n");
});
