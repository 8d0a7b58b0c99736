import assert from "node:assert/strict";
import { test } from "node:test";
import matter from "gray-matter";
import { timesIn, timesOf } from "../../../src/date/times.ts";
import { entrySchema } from "../../../src/entry/schema.ts";
import { entryMarkdown } from "../../../src/entry/write.ts";
import { readBody } from "../../../src/site/article/body.ts";
import { highlightsOf } from "../../../src/site/article/highlights.ts";
import { identified } from "../../support/records.ts";

/** The time expressions of an undated article that its page explains: "words: meaning". */
function shown(text: string): string[] {
  const article = {
    ...identified(text),
    blocks: [{ kind: "paragraph", start: 0, end: text.length, text } as const],
    times: timesOf(timesIn(text), { earliest: null, latest: null }),
  };
  const { data, content } = matter(entryMarkdown(article), {});
  const read = readBody(content);
  const entry = { ...entrySchema.parse(data), body: content, paragraphs: read.paragraphs, hasOriginal: true };
  const { times } = highlightsOf(entry, read.paragraphs, "en");
  // Some versions of ICU write a narrow no-break space before "PM".
  return times.flatMap(({ words, meaning }) =>
    meaning === null ? [] : [`${words}: ${meaning.replace(/\u202f/g, " ")}`],
  );
}

test("undated article: a date without its year in the sentence is shown as one of an unknown year", () => {
  const unknown = ["May 3: May 3; which year isn’t known", "Tuesday: a Tuesday; which one isn’t known"];
  assert.deepEqual(shown("The bridge opened on May 3. It closed on Tuesday."), unknown);
  const story =
    "He left in 1961, came back in 1964, wed in 1966 and sailed in 1968. In 1971 and 1972 he wrote. In May he won.";
  assert.deepEqual(shown(story), ["May: May; which year isn’t known"]);
});

test("undated article: what is counted from an unknown day isn’t counted from the day of writing", () => {
  assert.deepEqual(shown("On May 3 they met. The next day they left."), [
    "May 3: May 3; which year isn’t known",
    "The next day: when exactly isn’t known",
  ]);
});

test("undated article: “that day” after a month or a year invents no day", () => {
  assert.deepEqual(shown("They met in May 1990. That day it rained."), [
    "That day: May 1990 (from the context)",
  ]);
  assert.deepEqual(shown("They met in 1990. On that day it rained."), ["that day: 1990 (from the context)"]);
  assert.deepEqual(shown("They met in May 1990. They left at 10 p.m."), [
    "10 p.m.: 10:00 PM; which day isn’t known",
  ]);
});
