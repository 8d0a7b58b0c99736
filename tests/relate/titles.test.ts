import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { membersOf, OFFICE } from "../support/members.ts";

/** The titles of one article: their words, and the first words of their terms. */
async function titlesOf(date: string | null, text: string) {
  const [article] = await membersOf([[date, text]], [], [OFFICE]);
  return (article?.titles ?? []).map(({ at: [p, start, end], terms }) => [
    article?.paragraphs[p - 1]?.slice(start, end),
    terms,
  ]);
}

const TERMS = "Ada Quist was Mayor of Leeds from May 1, 2001 to May 1, 2009.";
const TEXT = "Mayor Ada Quist opened the bridge on Tuesday. She was glad.";

describe("titles at another time", () => {
  test("after the term and before it", async () => {
    for (const date of ["2024-03-05", "1995-03-05", "2024"])
      assert.deepEqual(await titlesOf(date, TEXT), [["Mayor Ada Quist", TERMS]], date);
  });
});

const NONE: Readonly<Record<string, readonly [string | null, string]>> = {
  "within the term": ["2005-03-05", TEXT],
  "in the days after the term": ["2009-05-10", TEXT],
  "a date of which a part is within the term": ["2009-01-01/2012-12-31", TEXT],
  "no date": [null, "Mayor Ada Quist opened the bridge. She was glad."],
  "a former holder": ["2024-03-05", "Former Mayor Ada Quist opened the bridge on Tuesday. She was glad."],
  "a surname alone, which may be somebody else's": [
    "2024-03-05",
    "Mayor Quist opened the bridge on Tuesday.",
  ],
  "another first name": ["2024-03-05", "Mayor Bo Quist opened the bridge on Tuesday. Bo Quist was glad."],
};

describe("titles at another time: what is none", () => {
  for (const [name, [date, text]] of Object.entries(NONE))
    test(name, async () => assert.deepEqual(await titlesOf(date, text), []));
});
