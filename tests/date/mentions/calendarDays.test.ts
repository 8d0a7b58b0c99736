import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("dates: British, with ordinals, with a weekday that shows the year", () => {
  finds({
    "It closed on Sept 3": ["Sept 3 = 2020-09-03"],
    "on Sept. 3, 2020": ["Sept. 3, 2020 = 2020-09-03"],
    "3 Sept 2020": ["3 Sept 2020 = 2020-09-03"],
    "It closed on 3rd November": ["3rd November = 2020-11-03"],
    "the third of May": ["the third of May = 2021-05-03"],
    "Tuesday, 5 November 2024": ["Tuesday, 5 November 2024 = 2024-11-05"],
    "Thursday, Nov. 25": ["Thursday, Nov. 25 = 2021-11-25"],
    "Wednesday, Nov. 25": ["Wednesday, Nov. 25 = 2020-11-25"],
    "shot last Oct. 23": ["last Oct. 23 = 2020-10-23"],
    "paid on Dec. 14": ["Dec. 14 = 2020-12-14"],
    "will be paid on Dec. 14": ["Dec. 14 = 2021-12-14"],
  });
});

test("dates: not versions, fractions, ratios and streets", () => {
  findsNothing([
    "version 3.11.98",
    "1/2 or 3/4",
    "24/7",
    "a 3-2 win",
    "3 May Street",
    "call 555-03-1234",
    "10.0.0.1",
    "v2024.1",
    "Mark 4",
    "Mars 3",
    "Decker 5",
    "Marchand 9",
    "at 99 May’s",
  ]);
});

test("days in digits: a day and a month that may be the other way around", () => {
  finds({
    "It closed on 3/4/2015.": ["3/4/2015 = 2015-XX-XX"],
    "It closed on 3-4-2015.": ["3-4-2015 = 2015-XX-XX"],
    "It closed on 4/4/2015.": ["4/4/2015 = 2015-04-04"],
    "It closed on 31/12/2015.": ["31/12/2015 = 2015-12-31"],
    "It closed on 12/31/15.": ["12/31/15 = 2015-12-31"],
    "It closed on 3.4.2015.": ["3.4.2015 = 2015-04-03"],
    "It closed on 2015-03-04.": ["2015-03-04 = 2015-03-04"],
  });
});
