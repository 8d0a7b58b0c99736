import assert from "node:assert/strict";
import { test } from "node:test";
import { dated, rowOf } from "../support/records.ts";

/** The values of the times of an article of 3 June 1889, a Monday. */
const values = (text: string, date = "1889-06-03") =>
  dated(`The flood\n\n${text}`, { register: rowOf({ date }) }).times.map(({ value }) => value);

test("sent day: “yesterday” is counted from the day of the dateline", () => {
  assert.deepEqual(values("JOHNSTOWN, Pa., June 1.--The dam broke yesterday. It fell on Friday."), [
    "1889-06-01",
    "1889-05-31",
    "1889-05-31",
  ]);
  assert.deepEqual(
    values(
      "JOHNSTOWN, Saturday.--The dam broke yesterday, and the water filled the streets of the lower town. Nobody was hurt, said the mayor.",
    ),
    ["1889-06-01", "1889-05-31"],
  );
  assert.deepEqual(values("LONDON, 12 May (Reuters) - The Queen left yesterday."), [
    "1889-05-12",
    "1889-05-11",
  ]);
});

test("sent day: not by a dateline without a day, a later one, or one of two", () => {
  assert.deepEqual(values("JOHNSTOWN, Pa.--The dam broke yesterday."), ["1889-06-02"]);
  assert.equal(values("JOHNSTOWN, Pa., June 5.--The dam broke yesterday.").at(-1), "1889-06-02");
  assert.equal(values("JOHNSTOWN, Pa., March 1.--The dam broke yesterday.").at(-1), "1889-06-02");
});
