import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mentionsOf } from "../../../src/date/mentions.ts";
import { withoutOverlaps } from "../../../src/date/refine/overlaps.ts";
import { finds, found } from "../../support/mentions.ts";

test("refine: a year before a quarter is a quarter, a year before a year is a year", () => {
  finds({
    "In the first quarter it earned 3 cents, up from 2 a year earlier.": [
      "the first quarter = 2021-Q1",
      "a year earlier = 2020-Q1",
    ],
    "In the first quarter it earned 3 cents, from 2 a year ago.": [
      "the first quarter = 2021-Q1",
      "a year ago = 2020-Q1",
    ],
    "It opened in 1990. Two years later it closed.": ["1990 = 1990", "Two years later = 1992"],
    "It earned 3 cents a year ago.": ["a year ago = 2020"],
  });
});

test("refine: a year earlier, in results of a quarter or of nine months", () => {
  const ended = "It earned 3 cents in the first quarter ended March 31, up from 2 a year earlier.";
  assert.equal(found(ended).at(-1), "a year earlier = 2020-Q1");
  const nine =
    "In the first quarter it lost 3 cents. In the nine months it earned 9, against 2 in the year-earlier period.";
  assert.equal(found(nine).at(-1), "the year-earlier period = 2020");
  const quarter = "In the first quarter it lost 3 cents, against 2 in the year-earlier period.";
  assert.equal(found(quarter).at(-1), "the year-earlier period = 2020-Q1");
  finds({ "The snow fell a month earlier than usual.": [], "It came two days later than planned.": [] });
});

test("refine: “the next day” and “the same year” are counted from the date mentioned before", () => {
  finds({
    "On May 3 the dam broke. The next day they fled.": ["May 3 = 2021-05-03", "The next day = 2021-05-04"],
    "It sank in 1912. Later that year they met.": ["1912 = 1912", "Later that year = 1912"],
    "On May 3, at 10:30 p.m., it fell.": ["May 3 = 2021-05-03", "10:30 p.m. = 2021-05-03T22:30"],
  });
});

test("refine: a narrative counts from the date mentioned before, news from its own day", () => {
  const story =
    "War came in 1914. By 1915 it had spread. In 1916 and 1917 towns fell; in 1918 it ended. In 1919 they met. In May they signed.";
  assert.equal(found(story).at(-1), "May = 1919-05");
  const years = story.replace("In May they", "On October 5 and in the nineties they");
  assert.deepEqual(found(years).slice(-2), ["October 5 = 1919-10-05", "the nineties = 199"]);
  const news = "He was elected in 2015. In May he resigned, he said yesterday.";
  assert.deepEqual(found(news).slice(1), ["May = 2021-05", "yesterday = 2021-05-19"]);
});

test("refine: a narrative that may have moved on into another year leaves the year open until it names one", () => {
  const story = (end: string) =>
    found(
      `It began in 1913. War came in 1914. By 1915 it had spread. In 1916 towns fell; in 1917 more. ${end}`,
    ).slice(5);
  assert.deepEqual(
    story("In November 1917 they met. In May they fled. In June more did. They fled in May 1918."),
    ["November 1917 = 1917-11", "May = XXXX-05", "June = XXXX-06", "May 1918 = 1918-05"],
  );
  assert.deepEqual(story("On 5 December 1917 they met. On 3 March they fled. A day later they met."), [
    "5 December 1917 = 1917-12-05",
    "3 March = XXXX-03-03",
    "A day later = XXXX-XX-XX",
  ]);
  assert.deepEqual(story("In December 1917 they met. In January they fled. In May they met."), [
    "December 1917 = 1917-12",
    "January = 1918-01",
    "May = 1918-05",
  ]);
  assert.deepEqual(story("In May 1917 they met. They stayed for the winter. In July they left."), [
    "May 1917 = 1917-05",
    "the winter = XXXX-WI",
    "July = 1917-07",
  ]);
});

test("refine: a year mentioned in passing doesn't change the year of a narrative", () => {
  const story = (end: string) =>
    found(
      `War came in 1914. By 1915 it had spread. In 1916 towns fell; in 1917 more. In March 1918 they met. ${end}`,
    );
  const last = (end: string) => story(end).at(-1);
  assert.equal(last("They stayed in a house built in 1871. On May 3 they signed."), "May 3 = 1918-05-03");
  assert.equal(last("He stayed president until 1931. On May 3 they signed."), "May 3 = 1918-05-03");
  assert.equal(last("They used a treaty of 5 June 1905. In July they signed."), "July = 1918-07");
  assert.equal(
    last("It held until the fall of the port in March 1920. By July they left."),
    "July = 1918-07",
  );
  // In the same sentence it counts.
  assert.equal(last("Their town had burned in 1871, rebuilt by July."), "July = 1871-07");
  // A date that opens a sentence or a paragraph moves the narrative on, and so does a later day.
  assert.equal(last("In 1921 he was free. On May 3 he left."), "May 3 = 1921-05-03");
  assert.equal(last("\n\nPeace was near by 1912. On May 3 he left."), "May 3 = 1912-05-03");
  assert.equal(last("It broke on June 5, 1920. On July 3 he left."), "July 3 = 1920-07-03");
  assert.equal(last("It grew until 1931. Fields dried up in 1931. In July he left."), "July = 1931-07");
  assert.equal(
    last("His house was built in 1871. In May of that year it burned."),
    "May of that year = 1871-05",
  );
});

test("refine: a narrative mostly stays in its year", () => {
  const story =
    "War came in 1914. By 1915 it had spread. In 1916 towns fell; in 1917 more. In 1918 hunger came. ";
  const last = (end: string) => found(story + end).at(-1);
  assert.equal(last("In March 1918 they met. By December they had lost."), "December = 1918-12");
  assert.equal(last("In December 1918 they met. By January they had lost."), "January = 1919-01");
  assert.equal(last("In the spring of 1918 they met. On November 5 they lost."), "November 5 = 1918-11-05");
  assert.equal(
    last("In December 1918 they met. Over the winter many died. Next spring they left."),
    "Next spring = 1919-SP",
  );
});

/** What is found in an undated text, as "words = value". */
const undated = (text: string) => mentionsOf(text, null).map((one) => `${one.text} = ${one.value}`);

test("refine: in an undated text, only a date in its own sentence gives a date its year", () => {
  const story = "He left in 1961, came back in 1964, wed in 1966 and sailed in 1968. ";
  const last = (end: string) => undated(story + end).at(-1);
  assert.equal(last("In 1971 and 1972 he wrote. In May he won."), "May = XXXX-05");
  assert.equal(last("In 1971 he wrote, and in 1972 he won in May."), "May = 1972-05");
  assert.equal(last("In 1971 and 1972 he wrote. He died two years ago."), "two years ago = PAST_REF");
  assert.equal(last("In 1971 and 1972 he wrote. On Tuesday he left."), "Tuesday = XXXX-WXX-2");
  assert.deepEqual(undated("It opened in 1990. A year later it closed."), [
    "1990 = 1990",
    "A year later = 1991",
  ]);
  assert.deepEqual(
    undated("It opened in 1990. It was blue. A year later it closed.").at(-1),
    "A year later = XXXX",
  );
  assert.deepEqual(undated("It opened in 1990. On May 3 it shut. The next day it fell.").slice(1), [
    "May 3 = XXXX-05-03",
    "The next day = XXXX-XX-XX",
  ]);
});

test("refine: nothing more exact than the date mentioned before is invented", () => {
  const last = (text: string) => found(text).at(-1);
  assert.equal(last("They met in May 1990. That day it rained."), "That day = 1990-05-XX");
  assert.equal(last("They met in 1990. That day it rained."), "That day = 1990-XX-XX");
  assert.equal(last("They met in 1990. That week it rained."), "That week = 1990-WXX");
  assert.equal(last("They met in 1990. That month it rained."), "That month = 1990-XX");
  assert.equal(last("They met in May 1990. Two days later it rained."), "Two days later = 1990-XX-XX");
  assert.equal(last("They met in December 1990. Two days later it rained."), "Two days later = XXXX-XX-XX");
  assert.equal(last("They met in 1990. Two months later it rained."), "Two months later = XXXX-XX");
  assert.equal(last("They met in May 1990. Two months later it rained."), "Two months later = 1990-07");
  assert.equal(last("They met on May 3, 1990. That day it rained."), "That day = 1990-05-03");
});

test("refine: a history of the years before Christ doesn't count from the article's day", () => {
  const story =
    "They met in 499 BC, fought in 494 BC and 492 BC, lost in 490 BC and 486 BC. In 480 BC they came. ";
  const last = (end: string) => found(story + end).at(-1);
  assert.equal(last("By September they had lost."), "September = BC0480-09");
  assert.equal(last("Over the winter they left."), "the winter = BC0480-WI");
  assert.equal(last("On 5 May they left."), "5 May = BC0480-05-05");
  assert.equal(last("A year later they left."), "A year later = BC0479");
  assert.equal(last("That day they left."), "That day = XXXX-XX-XX");
});

test("refine: news that counts on from a year before Christ means no day of its own time", () => {
  finds({
    "Caesar died in 44 BC. A year later they met.": ["44 BC = BC0044", "A year later = XXXX"],
    "He died in 44 BC. The same week it rained.": ["44 BC = BC0044", "The same week = XXXX-WXX"],
    "He died in 44 BC. It was shown again last week.": ["44 BC = BC0044", "last week = 2021-W19"],
  });
});

test("refine: the longer of overlapping spans is kept, in the order of the text", () => {
  const spans = [
    { start: 5, end: 9 },
    { start: 0, end: 6 },
    { start: 20, end: 22 },
    { start: 8, end: 10 },
  ];
  assert.deepEqual(withoutOverlaps(spans), [
    { start: 0, end: 6 },
    { start: 8, end: 10 },
    { start: 20, end: 22 },
  ]);
});

test("refine: in any text, mentions have valid offsets, are in order and don't overlap", () => {
  const word = fc.constantFrom(
    "Monday",
    "May",
    "3",
    "1998",
    "last",
    "year",
    "the",
    "two",
    "days",
    "ago",
    "quarter",
    "of",
    ",",
    "-",
    "10",
    "p.m.",
    "night",
    "BC",
    "é",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const mention of mentionsOf(text, "2021-05-20")) {
        assert.equal(text.slice(mention.start, mention.end), mention.text);
        assert.ok(mention.start >= end && mention.value !== "");
        end = mention.end;
      }
    }),
  );
});
