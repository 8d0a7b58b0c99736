import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { siteOf } from "../../../src/site/model/site.ts";
import { writeSocialImage } from "../../../src/site/social/picture.ts";
import { ARCHIVE } from "../../support/records.ts";

test("the social image is a PNG of 1200 by 630 pixels, the same bytes again", async () => {
  const dir = mkdtempSync(join(tmpdir(), "dateline-"));
  const written = async () => {
    await writeSocialImage(siteOf([], ARCHIVE, null), dir);
    return readFileSync(join(dir, "assets/social.png"));
  };
  try {
    const png = await written();
    assert.equal(png.subarray(1, 4).toString(), "PNG");
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    assert.deepEqual(await written(), png);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
