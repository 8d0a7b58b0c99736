import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lineDates } from "../../../src/date/stated/lineDates.ts";

const found = (...lines: readonly string[]) =>
  lineDates(lines.join("\n\n")).map(({ rule, date }) => `${rule} ${date.edtf}`);

const BODY = ["Die Donau steigt.", "Die Brücke ist gesperrt.", "Niemand weiß, wie lange.", "Es regnet."];

describe("dates that lines of a text state", () => {
  test("below the headline", () =>
    assert.deepEqual(found("Die Donau steigt", "Passau, 3. Juni 2013", ...BODY), [
      "dating/foreign-date 2013-06-03",
    ]));
  test("in the last line", () =>
    assert.deepEqual(found(...BODY, "Passau, 3. Juni 2013"), ["dating/foreign-date 2013-06-03"]));
  test("not in the middle, as a caption may be", () =>
    assert.deepEqual(found(...BODY, "Passau, 3. Juni 2013", ...BODY), []));
  test("a running head", () =>
    assert.deepEqual(found("The Gazette, Tuesday, May 9, 1911", "The canal froze.", ...BODY), [
      "dating/running-head 1911-05-09",
    ]));
  test("not in a chronology", () =>
    assert.deepEqual(found("3. Juni 2013", "Die Donau steigt.", "4. Juni 2013", "Sie fällt."), []));
  test("the words are quoted with their place", () => {
    const [line] = lineDates("Die Donau\n\nPassau, 3. Juni 2013\n\nSie steigt.");
    assert.deepEqual([line?.start, line?.end], [11, 31]);
  });
});
