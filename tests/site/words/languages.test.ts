import assert from "node:assert/strict";
import { test } from "node:test";
import { dateWords, impliedWords, joinedDays } from "../../../src/site/words/dates.ts";
import { timeWords } from "../../../src/site/words/times.ts";
import { edtfBounds } from "../../../src/text/edtf.ts";

const said = (edtf: string, language: string) =>
  dateWords({ edtf, ...(edtfBounds(edtf) ?? { earliest: null, latest: null }) }, language);

test("dates in German: the case after “vor”, “nach” and “zwischen”", () => {
  assert.equal(said("2024-11-04", "de"), "4. November 2024");
  assert.equal(said("2024-11~", "de"), "etwa November 2024");
  assert.equal(said("2024?", "de"), "vielleicht 2024");
  assert.equal(said("2024-11-04/2024-11-05", "de"), "zwischen dem 4. und dem 5. November 2024");
  assert.equal(said("2024-10/2025-03", "de"), "zwischen Oktober 2024 und März 2025");
  assert.equal(said("199X/2004", "de"), "zwischen den 1990er-Jahren und 2004");
  assert.equal(said("[2024-11-04,2024-11-05]", "de"), "4. oder 5. November 2024");
  assert.equal(said("199X", "de"), "die 1990er-Jahre");
  assert.equal(impliedWords("2021-12-08/..", "de"), "nicht vor dem 8. Dezember 2021");
  assert.equal(impliedWords("../2021-12", "de"), "nicht nach Dezember 2021");
  const undated = { edtf: null, earliest: "2020-01-01", latest: "2024-12-31" };
  assert.equal(dateWords(undated, "de"), "undatiert, zwischen 2020 und 2024");
  assert.equal(dateWords({ ...undated, latest: null }, "de-AT"), "undatiert, nicht vor 2020");
});

test("dates in Arabic have the digits of the rest of the page", () => {
  assert.equal(said("2024-11-04", "ar"), "4 نوفمبر 2024");
  assert.equal(said("2024-11-04/2024-11-05", "ar"), "بين 4 و5 نوفمبر 2024");
  assert.equal(joinedDays("2024-11-04", "2024-11-05", " أو ", "ar-EG"), "4 أو 5 نوفمبر 2024");
  assert.equal(impliedWords("2021/..", "ar"), "ليس قبل 2021");
});

test("times of a text in German", () => {
  const time = (value: string, type: "DATE" | "TIME" | "DURATION" | "SET" = "DATE") =>
    timeWords({ type, value, edtf: null }, "de");
  assert.equal(time("2024-Q3"), "das dritte Quartal 2024");
  assert.equal(time("2024-SU"), "Sommer 2024");
  assert.equal(time("2024-10-29TNI", "TIME"), "29. Oktober 2024, Nacht");
  assert.equal(time("2024-10-29T22:00", "TIME"), "29. Oktober 2024, 22:00 Uhr");
  assert.equal(time("18"), "das 19. Jahrhundert");
  assert.equal(time("P2Y6M", "DURATION"), "2 Jahre und 6 Monate");
  assert.equal(time("PXW", "DURATION"), "einige Wochen; wie viele, wird nicht gesagt");
  assert.equal(time("P1W", "SET"), "jede Woche");
  assert.equal(time("XXXX-WXX-2", "SET"), "jeden Dienstag");
});
