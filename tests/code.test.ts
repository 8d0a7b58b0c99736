import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { codeFile } from "../src/code.ts";
import { ENTRIES } from "../src/start/entries.mjs";

test("code: every file that is loaded by its path is there", () => {
  for (const entry of ENTRIES) assert.ok(existsSync(fileURLToPath(codeFile(entry))), entry);
});
