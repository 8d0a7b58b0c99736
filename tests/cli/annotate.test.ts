import assert from "node:assert/strict";
import { test } from "node:test";
import { annotateLine } from "../../src/cli/annotate.ts";
import { NO_FACTS } from "../../src/date/infer/factIndex.ts";
import { NAMES } from "../support/records.ts";

const KNOWLEDGE = { facts: NO_FACTS, names: NAMES };

const annotate = (request: unknown) => JSON.parse(annotateLine(JSON.stringify(request), KNOWLEDGE));

test("annotate: time expressions with their values, offsets in UTF-16", () => {
  const text = "😀 The dam broke on Monday, two days late.";
  const { id, dates } = annotate({ id: "a", text, reference: "2021-05-20" });
  assert.equal(id, "a");
  assert.deepEqual(dates, [
    {
      start: 20,
      end: 26,
      text: "Monday",
      type: "DATE",
      value: "2021-05-17",
      edtf: "2021-05-17",
      implied: true,
    },
    { start: 28, end: 36, text: "two days", type: "DURATION", value: "P2D", edtf: null, implied: false },
  ]);
  for (const { start, end, text: words } of dates) assert.equal(text.slice(start, end), words);
});

test("annotate: without a reference a value says what the words say", () => {
  const { dates, date } = annotate({ id: 1, text: "It broke on May 3, a Monday, in 2021." });
  assert.deepEqual(
    dates.map(({ value, edtf }: { value: string; edtf: string | null }) => [value, edtf]),
    [
      ["XXXX-05-03", null],
      ["XXXX-WXX-1", null],
      ["2021", "2021"],
    ],
  );
  assert.equal(date.basis, "unknown");
});

test("annotate: a text that states its day is its own reference", () => {
  const text =
    "Dam breaks\n\nPublished May 20, 2021\n\nThe dam above the old town broke on Monday, the mayor said.";
  const { dates, date } = annotate({ id: "a", text });
  assert.equal(date.edtf, "2021-05-20");
  assert.equal(dates.at(-1).value, "2021-05-17");
});

test("annotate: names with their form in the text, and the language", () => {
  const text =
    "😀 Mayor Ada Quist met Kim Jong Un in the U.S. on Monday. Quist said that the bridge over the river was late.";
  const { language, names } = annotate({ id: "a", text });
  assert.equal(language, "en");
  assert.deepEqual(
    names.map(({ type, text: words, value }: { type: string; text: string; value: string }) => [
      type,
      words,
      value,
    ]),
    [
      ["person", "Ada Quist", "Ada Quist"],
      ["person", "Kim Jong Un", "Kim Jong Un"],
      ["place", "U.S.", "United States"],
      ["person", "Quist", "Ada Quist"],
    ],
  );
  for (const { start, end, text: words } of names) assert.equal(text.slice(start, end), words);
});

test("annotate: a text in another language has its language and no names", () => {
  const text =
    "Angela Merkel sagte am Montag in Berlin, dass die Brücke über den Fluss in diesem Jahr nicht mehr gebaut werden kann.";
  const { language, names } = annotate({ id: "a", text });
  assert.equal(language, "de");
  assert.deepEqual(names, []);
});

test("annotate: quotations, figures and topics, with offsets in UTF-16", () => {
  const text =
    "😀 “The army left 40 tanks behind,” said Ada Quist, a farmer near the river. Soldiers and rebels broke the truce on Monday, and the war went on.";
  const { quotes, figures, topics } = annotate({ id: "a", text });
  assert.deepEqual(
    quotes.map(({ type, speaker }: { type: string; speaker: string }) => [type, speaker]),
    [["quote", "Ada Quist"]],
  );
  assert.deepEqual(
    figures.map(({ value, what, source }: { value: number; what: string; source: string }) => [
      value,
      what,
      source,
    ]),
    [[40, "tanks", "Ada Quist"]],
  );
  assert.equal(topics[0].id, "medtop:16000000");
  const words = [...quotes, ...figures, ...topics[0].words];
  for (const { start, end, text: found } of words) assert.equal(text.slice(start, end), found);
  assert.equal(text.slice(quotes[0].speakerSpan.start, quotes[0].speakerSpan.end), "Ada Quist");
});

test("annotate: a bad line is an error line", () => {
  for (const line of [
    "",
    "no JSON",
    "[]",
    '{"id":"a"}',
    '{"id":"a","text":1}',
    '{"id":"a","text":"x","reference":"May"}',
  ]) {
    const { error } = JSON.parse(annotateLine(line, KNOWLEDGE));
    assert.match(error, /\w/, line);
  }
});
