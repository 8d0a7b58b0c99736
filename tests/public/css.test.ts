import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT } from "../../src/project.ts";

const FOLDER = join(PROJECT, "public/css");

/** WebKit ignores `text-decoration` with more than a line: its colour, style and thickness need properties of their own. */
const ignored = (css: string): string[] =>
  [...css.matchAll(/text-decoration:([^;}]*)/g)].flatMap(([rule, value = ""]) =>
    value.trim().includes(" ") ? [rule] : [],
  );

test("no underline is written in a way that Safari ignores", () => {
  assert.deepEqual(ignored("a { text-decoration: underline 1px red; }").length, 1);
  for (const name of readdirSync(FOLDER))
    assert.deepEqual(ignored(readFileSync(join(FOLDER, name), "utf8")), [], name);
});
