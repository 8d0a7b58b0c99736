import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("durations: the value doesn't depend on the article's day", () => {
  finds({
    "in the past year": ["the past year = P1Y"],
    "in the last 24 hours": ["the last 24 hours = PT24H"],
    "for a week": ["a week = P1W"],
    "half a year": ["half a year = P6M"],
    "half an hour": ["half an hour = PT30M"],
    "an hour and a half": ["an hour and a half = PT1H30M"],
    "two and a half years": ["two and a half years = P2Y6M"],
    "three days before the vote": ["three days = P3D"],
    "half of the year's rain": [],
  });
});

test("durations: not in names of wars, occupations and things", () => {
  findsNothing([
    "the Six-Day War",
    "the Seven Years’ War",
    "a day laborer",
    "a day trader",
    "Doris Day",
    "a second-hand car",
    "a split second",
    "60 Minutes",
    "48 Hours",
    "a 40-year-old",
    "the second hand",
    "a quarter century",
    "the hour hand",
    "in the eleventh hour",
  ]);
});
