import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyHistory, differencesFromClean } from "./support/edits.ts";
import { inFolder } from "./support/folder.ts";

// `npm run bench -- rebuilds 300` goes through many more histories.
test("whatever a curator does between two builds, the second has the same files as a clean build", async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, (history) =>
      inFolder({}, async (dir) => assert.deepEqual(await differencesFromClean(dir, history), [])),
    ),
    { numRuns: 2 },
  );
});
