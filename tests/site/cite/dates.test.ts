import assert from "node:assert/strict";
import { test } from "node:test";
import { apaHedged, chicagoHedged, mlaHedged } from "../../../src/site/cite/hedges.ts";
import { numeric, surelyWithin } from "../../../src/site/cite/part.ts";
import { citedOf } from "./cited.ts";

/** What each style makes of a date that the article states: APA, MLA, Chicago. */
const STATED: readonly (readonly [string | null, string, string | null, string])[] = [
  ["2024-10-29", "2024, October 29", "29 Oct. 2024", "October 29, 2024"],
  ["2024-10-29T23:30:00Z", "2024, October 29", "29 Oct. 2024", "October 29, 2024"],
  ["2024-05-01", "2024, May 1", "1 May 2024", "May 1, 2024"],
  ["2024-09", "2024, September", "Sept. 2024", "September 2024"],
  ["2024-10-XX", "2024, October", "Oct. 2024", "October 2024"],
  ["2024", "2024", "2024", "2024"],
  ["0985", "985", "985", "985"],
  ["2024-11-04/2024-11-05", "2024, November 4–5", "4–5 Nov. 2024", "November 4–5, 2024"],
  [
    "2024-10-28/2024-11-03",
    "2024, October 28–November 3",
    "28 Oct.–3 Nov. 2024",
    "October 28–November 3, 2024",
  ],
  [
    "2024-12-30/2025-01-02",
    "2024, December 30–2025, January 2",
    "30 Dec. 2024–2 Jan. 2025",
    "December 30, 2024–January 2, 2025",
  ],
  ["2024-10/2024-12", "2024, October–December", "Oct.–Dec. 2024", "October–December 2024"],
  ["2024-11/2025-02", "2024, November–2025, February", "Nov. 2024–Feb. 2025", "November 2024–February 2025"],
  ["2024-02-01/2024-02-29", "2024, February", "Feb. 2024", "February 2024"],
  ["2024/2025", "2024–2025", "2024–2025", "2024–2025"],
  ["197X", "1970s", "1970s", "1970s"],
  ["19XX", "1900–1999", "1900–1999", "1900–1999"],
  ["2024-23", "2024, Fall", "fall 2024", "Fall 2024"],
  ["2024-24", "2024–2025, Winter", "winter 2024–2025", "Winter 2024–2025"],
  ["2024-34", "2024, April–June", "Apr.–June 2024", "April–June 2024"],
  ["2024~", "ca. 2024", "circa 2024", "[ca. 2024]"],
  ["2024-10~", "ca. 2024, October", "circa Oct. 2024", "[ca. October 2024]"],
  ["2024?", "[2024?]", "[2024?]", "[2024?]"],
  ["2024-10-29?", "[2024, October 29?]", "[29 Oct. 2024?]", "[October 29, 2024?]"],
  ["2024%", "[ca. 2024?]", "[circa 2024?]", "[ca. 2024?]"],
  ["[2024-11-04,2024-11-05]", "[2024, November 4 or 5]", "[4 or 5 Nov. 2024]", "[November 4 or 5, 2024]"],
  ["[2023,2024,2025]", "[2023, 2024, or 2025]", "[2023, 2024, or 2025]", "[2023, 2024, or 2025]"],
  ["[2024-11-04..2024-11-06]", "2024, November 4–6", "4–6 Nov. 2024", "November 4–6, 2024"],
  ["[..2024]", "[2024 or earlier]", "[2024 or earlier]", "[2024 or earlier]"],
  ["{2023,2024}", "2023 and 2024", "2023 and 2024", "2023 and 2024"],
  ["2024/..", "[2024 or later]", "[2024 or later]", "[2024 or later]"],
  ["2024-11-04/..", "[2024, November 4 or later]", "[4 Nov. 2024 or later]", "[November 4, 2024, or later]"],
  ["../2024", "[2024 or earlier]", "[2024 or earlier]", "[2024 or earlier]"],
  [null, "n.d.", null, "n.d."],
];

test("cited dates: each style has its order, its months and its hedges", () => {
  for (const [edtf, ...expected] of STATED) {
    const { date } = citedOf(edtf);
    assert.deepEqual([apaHedged(date), mlaHedged(date), chicagoHedged(date)], expected, String(edtf));
  }
});

test("cited dates: a date that isn't on the source is in brackets, whoever supplied it", () => {
  for (const basis of ["inferred", "corrected"] as const) {
    const { date } = citedOf("2024-11-04/2024-11-10", basis);
    assert.equal(apaHedged(date), "[2024, November 4–10]");
    assert.equal(mlaHedged(date), "[4–10 Nov. 2024]");
    assert.equal(chicagoHedged(date), "[November 4–10, 2024]");
    // APA: "ca." already says that the date is estimated.
    assert.equal(apaHedged(citedOf("2024~", basis).date), "ca. 2024");
    assert.equal(mlaHedged(citedOf("2024~", basis).date), "[circa 2024]");
  }
});

test("cited dates: a day from the register is stated plainly, unless it's only perhaps that day", () => {
  const hedged = (edtf: string, basis: "inferred" | "corrected") => {
    const { date } = citedOf(edtf, basis);
    return [apaHedged(date), mlaHedged(date), chicagoHedged(date)];
  };
  const day = "2024-10-29";
  assert.deepEqual(hedged(day, "corrected"), ["2024, October 29", "29 Oct. 2024", "October 29, 2024"]);
  assert.deepEqual(hedged(day, "inferred"), ["[2024, October 29]", "[29 Oct. 2024]", "[October 29, 2024]"]);
  assert.equal(chicagoHedged(citedOf(`${day}?`, "corrected").date), "[October 29, 2024?]");
  assert.equal(mlaHedged(citedOf("2024-10", "corrected").date), "[Oct. 2024]");
});

test("cited dates: an undated article is “n.d.”, once, and its bounds follow, once", () => {
  const undated = (edtf: string | null, bounds = {}) => {
    const { date } = citedOf(edtf, "unknown", bounds);
    return [apaHedged(date), mlaHedged(date), chicagoHedged(date), surelyWithin(date)];
  };
  assert.deepEqual(undated("2006-03-21/.."), [
    "n.d. [2006, March 21 or later]",
    "[21 Mar. 2006 or later]",
    "n.d. [March 21, 2006, or later]",
    null,
  ]);
  // The bounds of the archive limit an article of which nothing else is known.
  assert.deepEqual(undated(null, { earliest: "2024-01-01", latest: "2025-12-31" }), [
    "n.d. [2024–2025]",
    "[2024–2025]",
    "n.d. [2024–2025]",
    null,
  ]);
  assert.deepEqual(undated(null, { latest: "2026-11-30" }).slice(0, 1), ["n.d. [2026, November or earlier]"]);
});

const SURE: readonly (readonly [string | null, string | null])[] = [
  ["2024-10-29", "2024-10-29"],
  ["2024-10", "2024-10"],
  ["2024", "2024"],
  ["2024-11-04/2024-11-05", "2024-11"],
  ["[2024-11-04,2024-11-05]", "2024-11"],
  ["2024-10-28/2024-11-03", "2024"],
  ["2024-23", "2024"],
  ["2024-12-30/2025-01-02", null],
  ["2024-24", null],
  ["197X", null],
  ["2024/..", null],
  ["2024-10~", null],
  ["2024-10-29?", null],
  [null, null],
];

test("cited dates: a format that can hold one day, month or year gets one that is certain, or none", () => {
  for (const [edtf, expected] of SURE) {
    const within = surelyWithin(citedOf(edtf).date);
    assert.equal(within && numeric(within), expected, String(edtf));
  }
});

test("cited dates: an entry whose date can't be read is undated", () => {
  const { date } = citedOf("2024", "stated", { edtf: "Han dynasty" });
  assert.equal(chicagoHedged(date), "n.d.");
  assert.equal(date.edtf, null);
});
