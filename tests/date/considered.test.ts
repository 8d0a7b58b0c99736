import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Archive } from "../../src/records/source.ts";
import { ARCHIVE, dated, rowOf } from "../support/records.ts";

/** Each clue of a rule: its words and what became of it. */
const rolesOf = (text: string, rule: string, archive: Archive = ARCHIVE) =>
  dated(text, {}, archive)
    .considered.filter(({ evidence }) => evidence.rule === rule)
    .map(({ evidence, role }) => [evidence.text, role]);

describe("what became of each clue to a date", () => {
  test("a clue that says the same again repeats another; nothing outweighs it", () => {
    const text =
      "The harbour froze over in 1999, and it was shut. In 1999 the firm of Ruhn went bankrupt in town.";
    assert.deepEqual(rolesOf(text, "dating/year"), [
      ["1999", "decides"],
      ["1999", "repeats"],
    ]);
  });

  test("a clue that leaves too many days open is there, though it was not used", () => {
    const text =
      "Rain fell on the old harbour on Monday, November 5, and it was shut at once, the mayor said.";
    const archive = { ...ARCHIVE, earliest: "1983", latest: "2014" };
    assert.deepEqual(rolesOf(text, "dating/weekday-date", archive), [["Monday, November 5", "outweighed"]]);
    const fewer = { ...ARCHIVE, earliest: "1999", latest: "2004" };
    assert.deepEqual(rolesOf(text, "dating/weekday-date", fewer), [["Monday, November 5", "decides"]]);
  });

  test("a date by hand is given; a clue of the text repeats, agrees with it or contradicts it", () => {
    const text =
      "The harbour froze over in 1999, and it was shut. In 1999 the firm of Ruhn went bankrupt in town.";
    const rolesFor = (date: string) =>
      dated(text, { register: rowOf({ date }) }).considered.map(({ role }) => role);
    assert.deepEqual(rolesFor("2003"), ["given", "agrees", "repeats"]);
    assert.deepEqual(rolesFor("1990"), ["given", "contradicts", "repeats"]);
  });
});
