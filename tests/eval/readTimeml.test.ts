import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTimeml } from "../../src/eval/readTimeml.ts";
import { evaluateTimeml } from "../../src/eval/timeml.ts";
import { inFolder } from "../support/folder.ts";

const DOCUMENT = `<?xml version="1.0" ?><TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-20" functionInDocument="CREATION_TIME">05/20/21</TIMEX3></DCT>
<TEXT>The dam <EVENT eid="e1">broke</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2021-05-17">Monday</TIMEX3>, A&amp;B said
<TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3> after.</TEXT></TimeML>`;

test("timeml: text without tags, spans in it, the day it was written", () => {
  const { text, created, mentions } = parseTimeml("x", DOCUMENT);
  assert.equal(text, "The dam broke on Monday, A&B said\ntwo days after.");
  assert.equal(created, "2021-05-20");
  assert.deepEqual(
    mentions.map(({ start, end, type, value }) => [text.slice(start, end), type, value]),
    [
      ["Monday", "DATE", "2021-05-17"],
      ["two days", "DURATION", "P2D"],
    ],
  );
});

test("timeml: the evaluation says how many it read and how well it did", () => {
  inFolder({ "a.tml": DOCUMENT, "readme.txt": "not this" }, (dir) => {
    const lines = evaluateTimeml(dir).split("\n");
    assert.equal(lines[0], "1 documents, 2 time expressions");
    assert.match(lines.find((line) => line.startsWith("  strict")) ?? "", /\d+\.\d +\d+\.\d +\d+\.\d$/);
  });
});
