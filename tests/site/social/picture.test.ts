import assert from "node:assert/strict";
import { test } from "node:test";
import { writePictures } from "../../../src/site/social/picture.ts";
import { bytesOf } from "../../support/content.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

test("the social image and the icons: their sizes, and the same bytes again", async () => {
  const written = async (title = ARCHIVE.title) => {
    const files = new Map<string, string | Uint8Array>();
    await writePictures(siteOf([], { ...ARCHIVE, title }, null), "1", {
      carry: () => false,
      write: (path, content) => void files.set(path, bytesOf(content)),
      copy: assert.fail,
    });
    return files;
  };
  const files = await written();
  const sizeOf = (path: string) => {
    const png = Buffer.from(files.get(path) ?? "");
    assert.equal(png.subarray(1, 4).toString(), "PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  assert.deepEqual(sizeOf("assets/social.png"), [1200, 630]);
  assert.deepEqual(sizeOf("icons/touch.png"), [180, 180]);
  assert.deepEqual(await written(), files);
  const iconOf = (made: typeof files) => String(made.get("icons/favicon.svg"));
  assert.notEqual(iconOf(await written("Harbour papers")), iconOf(files));
  // No letter of the title can be drawn.
  assert.match(iconOf(await written("東京")), /<title>Timeline<\/title>/);
});
