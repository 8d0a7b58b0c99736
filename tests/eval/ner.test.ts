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

test("a file of JSON lines has the original texts, and is measured in halves too", () => {
  const documents = [
    {
      id: "a",
      text: "The day began.\n\nMayor Ada Quist left Oslo.",
      names: [{ start: 22, end: 31, type: "person" }],
    },
    { id: "b", text: "It rained in Oslo 🌧 and in Osaka.", names: [{ start: 28, end: 33, type: "place" }] },
  ];
  const lines = documents.map((document) => JSON.stringify(document)).join("\n");
  const printed = inFolder({ "a.ndjson": `${lines}\n` }, (dir) => evaluateNer(`${dir}/a.ndjson`, NAMES));
  assert.match(printed, /2 documents, original text/);
  assert.match(printed, /all .* 2 of 2, 4 found/);
  const [, first = "", second = ""] = printed.split("1 documents");
  assert.match(first, /PER .* 1 of 1, 1 found/);
  assert.match(first, /LOC .* 0 of 0, 1 found/);
  assert.match(second, /LOC .* 1 of 1, 2 found/);
});

test("a line that is no such document is an error, not an empty set", () => {
  const file = { "a.ndjson": '{"id":"a","text":"Oslo"}\n' };
  assert.throws(() => inFolder(file, (dir) => evaluateNer(`${dir}/a.ndjson`, NAMES)), /names/);
});
