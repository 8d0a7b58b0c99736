import assert from "node:assert/strict";
import { test } from "node:test";
import { countNames, evaluateNer } from "../../src/eval/ner.ts";
import { inFolder } from "../support/folder.ts";
import { NAMES } from "../support/records.ts";

const TEXT = "Mayor Ada Quist left Oslo for the Harbour Safety Agency.";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test("exact spans of the right type count, and nothing else", () => {
  const counts = countNames(
    [
      {
        text: TEXT,
        names: [
          { ...span("Ada Quist"), type: "person" },
          { ...span("Oslo"), type: "organisation" },
          { ...span("Safety Agency"), type: "organisation" },
        ],
      },
    ],
    NAMES,
  );
  assert.deepEqual(counts.get("person"), { right: 1, found: 1, gold: 1 });
  assert.deepEqual(counts.get("place"), { right: 0, found: 1, gold: 0 });
  assert.deepEqual(counts.get("organisation"), { right: 0, found: 1, gold: 2 });
  assert.deepEqual(counts.get(null), { right: 1, found: 3, gold: 3 });
});

test("what is printed", () => {
  const tokens = "Mayor O\nAda B-PER\nQuist I-PER\nleft O\nOslo B-LOC\n. O\n\nHe O\nsaw O\nQzx B-ORG\n";
  const printed = inFolder({ "a.conll": tokens }, (dir) => evaluateNer(`${dir}/a.conll`, NAMES));
  assert.match(printed, /1 documents, a sentence a line/);
  assert.match(printed, /1 documents, run on/);
  assert.match(printed, /PER {8}100\.0 {3}100\.0 {3}100\.0 {3}1 of 1, 1 found/);
  assert.match(printed, /all {8}100\.0 {4}66\.7 {4}80\.0 {3}2 of 3, 2 found/);
});
