import assert from "node:assert/strict";
import { test } from "node:test";
import { SHOWN_FROM } from "../../src/data/shown.ts";
import { sureEnough } from "../../src/entry/sureEnough.ts";
import { entryOf } from "../support/entries.ts";

const speaker = { value: "Ada Quist", at: null, entity: null };
const quote = (confidence: number) => ({
  type: "quote" as const,
  at: [1, 0, 5] as [number, number, number],
  utterance: 1,
  speaker,
  cue: null,
  isContinued: false,
  rule: "quotes/cue-after" as const,
  confidence,
});
const topic = (confidence: number) => ({ id: "medtop:1", name: "sport", confidence, words: [] });

test("a doubtful speaker is left out and the quotation stays", () => {
  const { quotes } = sureEnough(
    entryOf({ quotes: [quote(SHOWN_FROM.speaker - 0.01), quote(SHOWN_FROM.speaker)] }),
  );
  assert.deepEqual(
    quotes.map((one) => one.speaker),
    [null, speaker],
  );
});

test("a doubtful topic is left out", () => {
  const { topics } = sureEnough(
    entryOf({ topics: [topic(SHOWN_FROM.topic), topic(SHOWN_FROM.topic - 0.01)] }),
  );
  assert.deepEqual(topics, [topic(SHOWN_FROM.topic)]);
});
