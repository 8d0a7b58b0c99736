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

test("so is one whose words don't say whose they are", () => {
  const said = (value: string, entity: string | null = null) => ({
    ...quote(SHOWN_FROM.speaker),
    speaker: { value, at: null, entity },
  });
  const { quotes } = sureEnough(
    entryOf({ quotes: [said("his wife"), said("wife of the mayor"), said("Her Majesty", "person/x")] }),
  );
  assert.deepEqual(
    quotes.map((one) => one.speaker?.value ?? null),
    [null, "wife of the mayor", "Her Majesty"],
  );
});

test("so is a document that isn't said to be of anybody, or about anything", () => {
  const shown = (values: readonly string[]) =>
    sureEnough(
      entryOf({
        quotes: values.map((value) => ({
          ...quote(SHOWN_FROM.speaker),
          speaker: { value, at: null, entity: null },
        })),
      }),
    ).quotes.flatMap(({ speaker }) => speaker?.value ?? []);
  const none = [
    "letter",
    "petition",
    "copy of the letter",
    "another report",
    "text of a statement",
    "emails",
  ];
  const named = [
    "statement from the company",
    "2013 study",
    "company’s website",
    "editorial board",
    "Dispatch",
    "paper",
    "reader of the letter",
    "copy editor",
    "new witness",
  ];
  assert.deepEqual(shown([...none, ...named]), named);
});

test("the words for who states a figure say whose they are, or the figure stands without them", () => {
  const figure = (value: string, entity: string | null = null) => ({
    ...{ type: "count" as const, at: [1, 0, 5] as [number, number, number], low: 40, high: 40, hedge: null },
    ...{ unit: null, what: "houses", rule: "figures/counted-noun" as const, confidence: SHOWN_FROM.figure },
    claimant: { value, at: null, entity },
  });
  const values = ["its website", "his advisers", "report", "council", "company’s website"];
  const { figures } = sureEnough(
    entryOf({ figures: [...values.map((value) => figure(value)), figure("Its Council", "organisation/x")] }),
  );
  assert.deepEqual(
    figures.map(({ claimant }) => claimant?.value ?? null),
    [null, null, null, "council", "company’s website", "Its Council"],
  );
});

test("a doubtful topic is left out", () => {
  const { topics } = sureEnough(
    entryOf({ topics: [topic(SHOWN_FROM.topic), topic(SHOWN_FROM.topic - 0.01)] }),
  );
  assert.deepEqual(topics, [topic(SHOWN_FROM.topic)]);
});
