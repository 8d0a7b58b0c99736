import assert from "node:assert/strict";
import { test } from "node:test";
import { dateText } from "../../../src/enrich/annotateText.ts";
import { factsOf } from "./support.ts";

const FACTS = factsOf(
  "office,President of Freedonia,President + Rufus Firefly|Firefly,1989-01-20,1993-01-20",
  "event,The war of Freedonia,invasion + Sylvania,1990-08-02,1991-02-28",
);

test("infer: the time grows linearly with a long repetitive text", () => {
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
    const once = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const started = process.cpuUsage();
      dateText(text, FACTS);
      return process.cpuUsage(started).user / 1000;
    };
    const [short, long] = [Math.min(once(10_000), once(10_000)), once(50_000)];
    // Linear time gives a factor of 5, quadratic time 25. The limit is in between, with half a second
    // more for a busy machine. Without `dedupeClues` each of these texts took many seconds.
    assert.ok(
      long < short * 12 + 500,
      `${JSON.stringify(unit)}: ${short.toFixed(0)} ms, ${long.toFixed(0)} ms`,
    );
  }
});
