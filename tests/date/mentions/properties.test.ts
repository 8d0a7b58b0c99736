import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mentionsOf } from "../../../src/date/mentions.ts";
import { timexToEdtf } from "../../../src/date/timexEdtf.ts";
import { stepsOf } from "../../support/steps.ts";

const VALUE =
  /^(?:[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|\d))?|Q[\dX]|H\d|SP|SU|FA|WI))?(?:T(?:\d\d:\d\d|MO|AF|EV|NI))?|[\dX]{2,3}|BC\d{2}(?:\d{2}(?:-(?:\d{2}(?:-\d{2})?|SP|SU|FA|WI))?)?|P(?:T?(?:\d+(?:\.\d+)?|X)[A-Z])?(?:T?\d+[A-Z])?|(?:PAST|PRESENT|FUTURE)_REF)$/;

function check(text: string, reference: string | null): void {
  let end = 0;
  for (const mention of mentionsOf(text, reference)) {
    assert.equal(text.slice(mention.start, mention.end), mention.text);
    assert.ok(mention.start >= end && mention.end > mention.start, text);
    assert.ok(mention.value !== "" && VALUE.test(mention.value), `${text}: ${mention.value}`);
    timexToEdtf(mention.value);
    end = mention.end;
  }
}

const WORDS =
  "Monday May March 3 31 1998 '98 last this next year quarter the of in on from to through and - – / , . : two days weeks ago later noon 10 p.m. night BC Q3 FY25 week Easter every each fall summer half first century 1990s '60s ended will then same that é 😀 \n".split(
    " ",
  );
const day = fc.constantFrom("2021-05-20", "2024-02-29", "1999-12-31", "0001-01-01", "9999-12-31", null);

test("mentions: in any string, they have correct offsets and values, are in order and don't overlap", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), day, check));
});

test("mentions: in any words about time, they have correct offsets and values, are in order and don't overlap", () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", "", " ")), { maxLength: 40 })
    .map((parts) => parts.flat().join(""));
  fc.assert(fc.property(text, day, check), { numRuns: 1000 });
});

test("mentions: the time grows linearly with a long repetitive text", async () => {
  const hostile = [
    "May 3 ",
    "the ",
    "1",
    "9 ",
    " ",
    "a",
    "the first ",
    "last ",
    "Monday ",
    "12:",
    "-",
    "a year ",
  ];
  for (const unit of hostile) {
    const steps = (length: number) =>
      stepsOf(() => void mentionsOf(unit.repeat(length / unit.length), "2021-05-20"));
    const [short, long] = [await steps(1000), await steps(5000)];
    // Five times the text; the work of a square would be 25 times.
    assert.ok(long < short * 6, `${JSON.stringify(unit)}: ${short} steps, ${long} steps`);
  }
});
