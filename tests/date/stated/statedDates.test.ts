import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { statedDates } from "../../../src/date/stated/statedDates.ts";
import type { FileDetails, Seed } from "../../../src/records/source.ts";
import { parsed, particularsOf } from "../../support/records.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";

/** The stated dates, each as "rule edtf: words". */
function stated(text: string, known: Partial<Seed> = {}, zone = "UTC"): string[] {
  return statedDates(parsed(text, known), zone).map(({ evidence }) => {
    const { rule, edtf, text: words, start, end } = evidence;
    if (start !== null) assert.equal(text.slice(start, end ?? 0), words);
    return `${rule} ${edtf}: ${words}`;
  });
}

describe("stated dates", () => {
  test("all that an article states, the most trusted first", () => {
    const text = `Lamps return\n\nUpdated November 2, 2024\n\nPublished October 29, 2024\n\nLONDON, Oct. 28, 2024 (AP) — ${BODY}`;
    const known = { file: "2024-10-27-lamps.txt", frontMatter: particularsOf({ date: "2024-10-30" }) };
    assert.deepEqual(stated(text, known), [
      "dating/front-matter 2024-10-30: 2024-10-30",
      "dating/published 2024-10-29: October 29, 2024",
      "dating/updated ../2024-11-02: November 2, 2024",
      "dating/dateline 2024-10-28: Oct. 28, 2024",
      "dating/file-name 2024-10-27: 2024-10-27",
    ]);
  });

  test("a date of the file’s own details comes after that of front matter, and says where it stands", () => {
    const details: FileDetails = {
      fields: particularsOf({ date: "2024-10-29T23:30:00-05:00" }),
      places: { date: "the page’s own date of publication (JSON-LD “datePublished”)" },
      seenBy: [],
    };
    const frontMatter = particularsOf({ date: "2024-10-28" });
    const text = `Lamps return\n\nPublished October 30, 2024\n\n${BODY}`;
    assert.deepEqual(stated(text, { details, frontMatter }), [
      "dating/front-matter 2024-10-28: 2024-10-28",
      "dating/file-details 2024-10-30: 2024-10-29T23:30:00-05:00",
      "dating/published 2024-10-30: October 30, 2024",
    ]);
    const [found] = statedDates(parsed(text, { details }), "UTC");
    assert.equal(found?.evidence.because, "The page’s own date of publication (JSON-LD “datePublished”).");
  });

  test("a dateline without a year states no date", () => {
    assert.deepEqual(stated(`LONDON, Oct. 28 (AP) — ${BODY}`), []);
  });

  test("the day of an update limits the date even if day and month can't be distinguished", () => {
    assert.deepEqual(stated(`Lamps return\n\nUpdated: 3/4/2024\n\n${BODY}`), [
      "dating/updated ../2024-04-03: 3/4/2024",
    ]);
  });

  test("a moment in a line becomes the day in the archive's time zone", () => {
    const text = `Lamps return\n\nPublished: 2024-10-29T23:30:00Z\n\n${BODY}`;
    assert.deepEqual(stated(text, {}, "Pacific/Auckland"), [
      "dating/published 2024-10-30: 2024-10-29T23:30:00Z",
    ]);
  });

  test("a day that doesn't exist is ignored", () => {
    assert.deepEqual(stated(`Lamps return\n\nPublished February 30, 2024\n\n${BODY}`), []);
    assert.deepEqual(stated(BODY, { frontMatter: particularsOf({ date: "2024-02-30" }) }), []);
  });
});

describe("stated dates: file names", () => {
  const names: readonly (readonly [string, string])[] = [
    ["2024-10-29-lamps.txt", "2024-10-29"],
    ["lamps_2024_10_29.txt", "2024-10-29"],
    ["20241029.txt", "2024-10-29"],
    ["20241029-2.txt", "2024-10-29"],
    ["2024/10/29/lamps.txt", "2024-10-29"],
    ["lamps 2024.10.29 final.txt", "2024-10-29"],
    ["IMG_19310704_1.txt", "1931-07-04"],
    ["AP_20241029T1030.txt", "2024-10-29"],
    ["20241029T103000Z.txt", "2024-10-29"],
  ];
  for (const [file, day] of names) {
    test(`a date: ${file}`, () => {
      assert.deepEqual(
        statedDates(parsed(BODY, { file }), "UTC").map(({ evidence }) => evidence.edtf),
        [day],
      );
    });
  }

  for (const file of [
    "000_d9e900248f815d4a.txt",
    "a20241029.txt",
    "20241029b.txt",
    "1202410290.txt",
    "+1-202-555-0142.txt",
    "2024-555-0142.txt",
    "20241329.txt",
    "20240230.txt",
    "2024-10.txt",
    "20241029103000123.txt",
    "29-10-2024.txt",
    "14921012.txt",
    "2024-1029.txt",
    "isbn-9781931041029.txt",
  ]) {
    test(`no date: ${file}`, () => assert.deepEqual(statedDates(parsed(BODY, { file }), "UTC"), []));
  }
});
