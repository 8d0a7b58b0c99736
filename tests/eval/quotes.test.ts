import assert from "node:assert/strict";
import { test } from "node:test";
import { indexFacts } from "../../src/date/infer/factIndex.ts";
import { evaluateQuotes } from "../../src/eval/quotes.ts";
import { inFolder } from "../support/folder.ts";
import { NAMES } from "../support/records.ts";

const TEXT = [
  "“The bridge is shut until May,” said Ada Quist.",
  "“The ferry runs every hour now,” a harbour pilot said.",
  "“Nobody has told the shopkeepers anything.”",
  "“That makes five of us here,” said Ada Quist.",
].join("\n\n");

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const quote = (words: string, speaker: string | null) => {
  const { start, end } = span(speaker ?? "");
  return {
    ...span(words),
    speakers: speaker === null ? [] : [{ text: speaker, spans: [[start, end]] }],
  };
};

const DOCUMENT = {
  id: "2011-02-03-not-read",
  text: TEXT,
  quotes: [
    quote("“The bridge is shut until May,”", "Ada Quist"),
    quote("“The ferry runs every hour now,”", "Ada Quist"),
    quote("“Nobody has told the shopkeepers anything.”", "a harbour pilot"),
  ],
};

test("quotations found, speakers right of those stated and of all, by rule, and what isn't annotated", () => {
  const file = `${JSON.stringify(DOCUMENT)}\n\n${JSON.stringify({ text: "", quotes: [quote("The", null)] })}\n`;
  const printed = inFolder({ "a.ndjson": file }, (dir) =>
    evaluateQuotes(`${dir}/a.ndjson`, { facts: indexFacts([]).value, names: NAMES }),
  );
  const [all = "", even = "", odd = ""] = printed.split("\n\n");
  assert.match(all, /^all articles: 2 articles, 3 quotations with a speaker/);
  assert.match(all, /\(1 annotated ones without a speaker/);
  assert.match(all, /quotations found +3 of +3/);
  assert.match(all, /speaker recall +\d of +3/);
  assert.match(all, /precision on pages +1 of +2 +50\.0 %/);
  assert.match(all, /not annotated: 1, of these with a speaker: 1/);
  assert.match(all, /quotes\/cue-after +1 of +2 +50\.0 %; 0/);
  assert.match(even, /^even ones: 1 articles, 3 quotations/);
  assert.match(odd, /^odd ones: 1 articles, 0 quotations/);
});
