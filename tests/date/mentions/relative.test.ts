import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("relative times: counted from the article's day, or from the date mentioned before", () => {
  finds({
    "earlier this month": ["earlier this month = 2021-05"],
    "later this week": ["later this week = 2021-W20"],
    "the same day": ["the same day = XXXX-XX-XX"],
    "He fell on May 3. Later that week he died.": ["May 3 = 2021-05-03", "Later that week = 2021-W18"],
    "He fell on May 3. Later in the day he died.": ["May 3 = 2021-05-03", "Later in the day = 2021-05-03"],
    "It ends on May 30. Until then, it is open.": ["May 30 = 2021-05-30", "then = 2021-05-30"],
    "the day before yesterday": ["the day before yesterday = 2021-05-18"],
    "a fortnight ago": ["a fortnight ago = 2021-W18"],
    "two and a half": [],
    "It fell in the last week of October.": ["October = 2020-10"],
    "Three days before, it rained.": ["Three days before = XXXX-XX-XX"],
    "1.5 years ago": ["1.5 years ago = 2019"],
    "In this last week of work they rest": [],
    "She changed overnight": ["overnight = XXXX-XX-XXTNI"],
    "It fell last night": ["last night = 2021-05-19TNI"],
  });
});

test("relative times: not in names of shows and newspapers, and not “today’s” for the present in general", () => {
  findsNothing([
    "USA Today reported",
    "the Today programme",
    "the Today show",
    "The Day After Tomorrow",
    "today’s world",
    "today’s youth",
    "the leaders of tomorrow",
    "the rhetoric of yesterday",
    "then he left",
    "the next of kin",
    "last but not least",
    "the week old kitten",
  ]);
});

test("relative: ends of years and months, with and without “the”", () => {
  finds({
    "by end of the year": ["end of the year = 2021"],
    "late in the year": ["late in the year = 2021"],
    "at month's end": ["month's end = 2021-05"],
    "by month-end": ["month-end = 2021-05"],
  });
});

test("relative: fiscal years", () => {
  finds({
    "this fiscal year": ["this fiscal year = 2021"],
    "in the current fiscal year": ["the current fiscal year = 2021"],
    "last fiscal year": ["last fiscal year = 2020"],
    "next fiscal year": ["next fiscal year = 2022"],
    "in the latest fiscal year": ["the latest fiscal year = 2021"],
  });
  // Soon after a year's end, that year is the latest.
  finds({ "in the latest fiscal year": ["the latest fiscal year = 2020"] }, "2021-02-10");
});
