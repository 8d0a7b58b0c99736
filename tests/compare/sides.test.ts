import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sidesOf } from "../../src/compare/sides.ts";
import { membersOf } from "../support/members.ts";
import { stepsOf } from "../support/steps.ts";

/** So many times the phrase is above all limits of what is compared with what. */
const TIMES = 70;
const MOST = 2.6;

/** Phrases that stand in a paragraph again and again. */
const PHRASES: Readonly<Record<string, string>> = {
  figures: "Around 10,000 soldiers sailed to Sweden with Ada Quist on Tuesday. ",
  "figures of one sentence": "10,000 soldiers and 400 boats, ",
  quotations: "“We shall rebuild the bridge before the winter,” Ada Quist said in Leeds. ",
};

describe("side by side: twice as long articles take at most about twice the steps", () => {
  for (const [name, phrase] of Object.entries(PHRASES))
    test(name, async () => {
      const steps = async (times: number) => {
        const text = `Ada Quist spoke. ${phrase.repeat(times)}`;
        const all = await membersOf([
          ["2024-03-05", text],
          ["2024-03-06", `${text} The end.`],
        ]);
        return stepsOf(() => void sidesOf({ all, own: () => true }, [], () => true));
      };
      const [short, long] = [await steps(TIMES), await steps(2 * TIMES)];
      assert.ok(long <= MOST * short, `${short} steps, then ${long}`);
    });
});

test("side by side: the same articles in one order give the same, whatever their copies are called", async () => {
  const members = await membersOf([
    ["2024-03-05", "Ada Quist said that Norway had sent 10,000 soldiers to Sweden by boat."],
    ["2024-03-08", "Around 11,000 Norwegian troops entered Sweden by boat."],
    ["2024-03-09", "Around 11,000 Norwegian troops entered Sweden by boat. "],
  ]);
  const [, one, other] = members.map(({ id }) => id);
  assert.ok(one && other);
  const of = (articles: readonly [string, string]) =>
    JSON.stringify(sidesOf({ all: members, own: () => true }, [{ articles }], () => true));
  assert.equal(of([one, other]), of([other, one]));
});
