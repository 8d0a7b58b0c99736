import assert from "node:assert/strict";
import { test } from "node:test";
import { writeOffline } from "../../../src/site/offline/writeOffline.ts";
import type { Content } from "../../../src/write/content.ts";
import { textOf } from "../../support/content.ts";
import { ARCHIVE } from "../../support/records.ts";

async function workerOf(
  files: readonly { readonly path: string; readonly sha256: string }[],
): Promise<string> {
  const written: string[] = [];
  const output = {
    write: (_: string, text: Content) => void written.push(textOf(text)),
    copy() {},
  };
  await writeOffline(
    { archive: { ...ARCHIVE, offline: true } },
    files.map((file) => ({ ...file, bytes: 1 })),
    output,
  );
  return written.join();
}

test("offline: the version follows the files of the site, and not what earlier builds had", async () => {
  const page = { path: "index.html", sha256: "a" };
  const one = await workerOf([
    page,
    { path: "changes.atom", sha256: "b" },
    { path: "changes.json", sha256: "b" },
  ]);
  assert.equal(await workerOf([page]), one);
  assert.notEqual(await workerOf([{ ...page, sha256: "c" }]), one);
});
