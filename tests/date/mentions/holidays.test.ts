import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("holidays: the nearest one, or the one in the named year", () => {
  finds({
    "They voted on Election Day": ["Election Day = 2020-11-03"],
    "It rained on Black Friday": ["Black Friday = 2020-11-27"],
    "on Black Friday": ["Black Friday = XXXX"],
    "on Good Friday": ["Good Friday = 2021-04-02"],
    "last Easter": ["last Easter = 2021-04-04"],
    "next Easter": ["next Easter = 2022-04-17"],
    "Easter 2000": ["Easter 2000 = 2000-04-23"],
    "Christmas 2019": ["Christmas 2019 = 2019-12-25"],
    "as Easter week began": ["Easter week = 2021-W13"],
    "the Fourth of July": ["the Fourth of July = 2021-07-04"],
    "St Patrick’s Day": ["St Patrick’s Day = 2021-03-17"],
    "Martin Luther King Jr. Day": ["Martin Luther King Jr. Day = 2021-01-18"],
  });
});

test("holidays: not things named after one", () => {
  findsNothing([
    "a Christmas tree",
    "Easter Island",
    "Christmas cards",
    "Ukraine’s Independence Day",
    "Man Friday",
    "Labor Party",
    "the mother’s day off",
  ]);
});

test("holidays: as such, of no one year", () => {
  finds({
    "He declared Cinco de Mayo a holiday.": ["Cinco de Mayo = XXXX-05-05"],
    "Streets are named “Cinco de Mayo”.": ["Cinco de Mayo = XXXX-05-05"],
    "Cinco de Mayo is an important day.": ["Cinco de Mayo = XXXX-05-05"],
    "They rejoiced in a special Easter session.": ["Easter = XXXX"],
    "They marched after Easter.": ["Easter = 2021-04-04"],
    "He died in the Easter attack.": ["Easter = 2021-04-04"],
    "He wore Halloween masks.": [],
  });
});
