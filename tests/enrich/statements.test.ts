import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { statementsOf } from "../../src/enrich/statements.ts";
import type { Block } from "../../src/records/source.ts";
import { seedOf } from "../support/records.ts";
import { stepsOf } from "../support/steps.ts";

/** The statements in a text of one paragraph, without the earlier stages. */
function statementsIn(text: string) {
  const blocks: Block[] = [{ kind: "paragraph", start: 0, end: text.length, text }];
  return statementsOf({ seed: seedOf(text), blocks, times: [] }, [], true);
}

describe("hostile text", () => {
  const SIZE = 10_000;
  const repeated = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
  for (const unit of [
    '"',
    "“",
    "” “",
    "'",
    "‘a",
    "``a",
    "1",
    "1,111,",
    "1.",
    "$1",
    "1-",
    "1 to ",
    "one ",
    "one hundred ",
    "a million ",
    "10 x ",
    "said ",
    "“a,” ",
    "“A b,” said ",
    "said “a ",
    "according to ",
    "1 of ",
    "more than ",
    "A, ",
    "10 Aa",
    "Mr. ",
    "that ",
    "   ",
  ])
    test(`${JSON.stringify(unit)} repeated takes linear time`, async () => {
      const steps = (size: number) => stepsOf(() => void statementsIn(repeated(unit, size)));
      const [small, large] = [await steps(SIZE / 4), await steps(SIZE)];
      // Four times the text; the work of a square would be 16 times.
      assert.ok(large < small * 5, `${small} steps, then ${large} steps`);
    });
});

test("any text: offsets are within it, in order", () => {
  const piece = fc.constantFrom(
    ..."“ ” \" ' ‘ ’ said says , . : Ada Quist he 10,000 people $5 million % of the and about more than 3-1 (".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(" ");
      const { quotes, figures } = statementsIn(text);
      for (const list of [quotes, figures]) {
        let last = 0;
        for (const { start, end, text: words } of list) {
          assert.equal(text.slice(start, end), words);
          assert.ok(last <= start && start < end);
          last = end;
        }
      }
      for (const { speaker } of quotes)
        if (speaker) assert.equal(text.slice(speaker.start, speaker.end), speaker.text);
    }),
  );
});
