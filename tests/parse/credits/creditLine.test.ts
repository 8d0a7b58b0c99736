import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";
import { keeps, keepsAsHeadline, setsAside } from "../../support/sift.ts";

describe("credit line", () => {
  setsAside("parsing/credit-line", "head", [
    "By Jane Doe | October 29, 2024 | 5 min read",
    "By Jane Doe • Published 29 October 2024",
    "Jane Doe | 29 October 2024",
    "Geneva, 3 May 2024",
    "By Jane Doe, October 29, 2024",
    "Posted on 3 April 2023 by Jane Doe".replace(" by Jane Doe", ""),
    "29 October 2024 – Updated 30 October 2024",
    "Date: 12 May 2025",
    "Released: 3 March 2025",
  ]);
  setsAside("parsing/credit-line", "end", [
    "Published October 29, 2024",
    "Posted on October 29, 2024",
    "Published Tuesday, October 29, 2024",
    "Published on Tues., Oct. 29, 2024",
    "Updated: 30 October 2024",
    "Last modified 30 October 2024",
  ]);
  keeps("body", [
    "Date: 12 May 2025",
    "Released: 3 March 2025",
    "Issued 4 July 1931",
    "October 29, 2024",
    "By Jane Doe",
  ]);
  keepsAsHeadline(["TRANSCRIPT OF THE HEARING, 4 OCTOBER 1973", "The Long War – 11 November 1918"]);

  test("what it says has exact offsets", () => {
    const body = "The lamplighters are coming back to the old town after a campaign by its residents.";
    const text = `Lamps return\n\n  By Jane Doe | Updated October 30, 2024\n\n${body}`;
    const { credits } = parsed(text);
    assert.deepEqual(
      credits.map(({ type, value, start, end }) => [type, value, text.slice(start, end)]),
      [
        ["byline", "Jane Doe", "Jane Doe"],
        ["published", "updated", "October 30, 2024"],
      ],
    );
  });

  test("a paper's name and day, as old papers print them above a column", () => {
    const body = "The position in the coalfield is unchanged to-night, our correspondent in Cardiff writes.";
    const { title, credits } = parsed(`THE TIMES, MONDAY, JUNE 3, 1912.\n\nTHE COAL STRIKE.\n\n${body}`);
    assert.equal(title.value, "THE COAL STRIKE.");
    assert.deepEqual(
      credits.map(({ text }) => text),
      ["MONDAY, JUNE 3, 1912"],
    );
  });

  test("a place and a day above the headline", () => {
    const body = "The lamplighters are coming back to the old town after a campaign by its residents.";
    const { title, credits } = parsed(`Geneva, 3 May 2024\n\nLamps return\n\n${body}`);
    assert.equal(title.value, "Lamps return");
    assert.deepEqual(
      credits.map(({ text }) => text),
      ["3 May 2024"],
    );
  });
});
