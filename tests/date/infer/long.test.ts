import assert from "node:assert/strict";
import { test } from "node:test";
import { dateText } from "../../../src/enrich/annotateText.ts";
import { stepsOf } from "../../support/steps.ts";
import { factsOf } from "./support.ts";

const FACTS = factsOf(
  "office,President of Freedonia,President + Rufus Firefly|Firefly,1989-01-20,1993-01-20",
  "event,The war of Freedonia,invasion + Sylvania,1990-08-02,1991-02-28",
);

test("infer: the time grows linearly with a long repetitive text", async () => {
  const hostile = [
    "President Firefly, ",
    "President Firefly said on Monday that the invasion of Sylvania began in August 1990. ",
    "Monday, November 5 ",
    "in 1994 ",
    "He died ",
    "PARIS, Nov. 3 (AP) ",
    "A. ",
  ];
  for (const unit of hostile) {
    const steps = (length: number) => stepsOf(() => void dateText(unit.repeat(length / unit.length), FACTS));
    const [short, long] = [await steps(2000), await steps(10_000)];
    // Five times the text; the work of a square would be 25 times.
    assert.ok(long < short * 6, `${JSON.stringify(unit)}: ${short} steps, ${long} steps`);
  }
});
