import assert from "node:assert/strict";
import { test } from "node:test";
import { confidencesFile } from "../../../src/eval/calibration/confidencesFile.ts";
import type { Judged } from "../../../src/eval/calibration/judged.ts";

test("the file has the counts of every other document, with the figures that were read, and says what from", () => {
  const judged: Judged = { how: ["person", "names/a", 0.9], isRight: true };
  const file = confidencesFile([[[judged], [{ ...judged, isRight: false }], [judged]]]);
  assert.match(file, /^ \* - \S+newswire\.ndjson: 3 documents, for names$/m);
  assert.match(file, /^ {2}\["person names\/a 0\.9", 2, 2\],$/m);
  assert.match(file, /^ {2}\["figure figures\/share share", 609, 623\],$/m);
});
