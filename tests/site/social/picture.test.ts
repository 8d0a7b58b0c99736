import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../../src/site/model/site.ts";
import { writeSocialImage } from "../../../src/site/social/picture.ts";
import { ARCHIVE } from "../../support/records.ts";

test("the social image is a PNG of 1200 by 630 pixels, the same bytes again", async () => {
  const written = async () => {
    const files = new Map<string, string | Uint8Array>();
    await writeSocialImage(siteOf([], ARCHIVE, null), {
      write: (path, content) => void files.set(path, content),
      copy: assert.fail,
    });
    return Buffer.from(files.get("assets/social.png") ?? "");
  };
  const png = await written();
  assert.equal(png.subarray(1, 4).toString(), "PNG");
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  assert.deepEqual(await written(), png);
});
