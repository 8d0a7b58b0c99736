import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { zipOf } from "../../../src/export/zip/zipOf.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = [
  { path: "index.html", read: () => bytes("<p>Rain fell.</p>".repeat(50)) },
  { path: "assets/a.woff2", read: () => bytes("font") },
  { path: "articles/é/index.html", read: () => bytes("") },
];

/** Runs something in a time zone. */
async function inZone<T>(zone: string, run: () => Promise<T>): Promise<T> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

test("ZIP: all files, in one folder", async () => {
  const zip = await zipOf(FILES, "rain");
  const found = Object.entries(unzipSync(zip ?? new Uint8Array()));
  assert.deepEqual(
    found.map(([path, content]) => [path, strFromU8(content).length]),
    [
      ["rain/index.html", 850],
      ["rain/assets/a.woff2", 4],
      ["rain/articles/é/index.html", 0],
    ],
  );
});

test("ZIP: the same bytes at every time and in every time zone", async () => {
  const zones = ["UTC", "Pacific/Auckland", "America/Los_Angeles"];
  const zips: (Uint8Array | null)[] = [];
  for (const zone of zones) zips.push(await inZone(zone, () => zipOf(FILES, "rain")));
  const [first, ...others] = zips;
  for (const other of others) assert.deepEqual(other, first);
  // The time and the day of the first file, as MS-DOS writes them: midnight, 1 January 1980.
  assert.deepEqual([...(first?.subarray(10, 14) ?? [])], [0, 0, 0x21, 0]);
});

test("ZIP: none where it couldn’t hold all files", async () => {
  const read = () => new Uint8Array();
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ path: `${index}.png`, read }));
  assert.equal(await zipOf(many(65_536), "a"), null);
});
