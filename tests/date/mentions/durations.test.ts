import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("durations: the value doesn't depend on the article's day", () => {
  finds({
    "in the past year": ["the past year = P1Y"],
    "in the last 24 hours": ["the last 24 hours = PT24H"],
    "for a week": ["a week = P1W"],
    "fell for three quarters": ["three quarters = P3Q"],
    "after three quarters of losses": ["three quarters = P3Q"],
    "half a year": ["half a year = P6M"],
    "half an hour": ["half an hour = PT30M"],
    "an hour and a half": ["an hour and a half = PT1H30M"],
    "two and a half years": ["two and a half years = P2Y6M"],
    "three days before the vote": ["three days = P3D"],
    "Just over an hour later he died.": ["over an hour = PT1H"],
    "Two hours earlier it fell.": ["Two hours = PT2H"],
    "He left one day after the vote.": ["one day = P1D"],
    "She waits: he one day after the vote, she two.": ["one day = P1D"],
    "in the early days of the war": ["the early days = PXD"],
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
    "Three quarters of the crew left.",
    "He said that three quarters are lost.",
    "in three quarters of all cases",
    "a split second",
    "60 Minutes",
    "48 Hours",
    "a 40-year-old",
    "the second hand",
    "a quarter century",
    "the hour hand",
    "in the eleventh hour",
    "a hope he one day follows",
    "in the early hours of it",
  ]);
});

test("durations: the first number of a range has the unit of the last", () => {
  finds({
    "between 12 and 18 months": ["12 = P12M", "18 months = P18M"],
    "It takes six to nine weeks.": ["six = P6W", "nine weeks = P9W"],
    "for ten or fifteen years": ["ten = P10Y", "fifteen years = P15Y"],
    "They lost two and five months later left.": ["five months later = XXXX-XX"],
    "5 to 10 people": [],
    "for $5 to 10 days of work": ["10 days = P10D"],
  });
});

test("durations: with halves, without numbers, and ages of things", () => {
  finds({
    "The flight took 5 1/2 hours.": ["5 1/2 hours = PT5H30M"],
    "an additional year": ["an additional year = P1Y"],
    "a several-year tenure": ["several-year = PXY"],
    "Days before the vote he left.": ["Days = PXD"],
    "It sank, weeks after the storm.": ["weeks = PXW"],
    "the 3-month-old strike": ["3-month-old = P3M"],
    "a 12-year-old civil war": ["12-year-old = P12Y"],
    "a couple of years": ["a couple of years = PXY"],
    "over the next decade": ["the next decade = P10Y"],
    "for the last week": ["the last week = P1W"],
  });
  findsNothing(["a 3-month-old baby", "a 12-year-old boy", "a 40-year-old accountant", "her 6-week-olds"]);
});

test("durations: a day-long one is one day, a days-long one some", () => {
  finds({
    "a day-long lap": ["day-long = P1D"],
    "a days-long lap": ["days-long = PXD"],
    "a year-long study": ["year-long = P1Y"],
    "A few days later it fell.": ["A few days = PXD"],
    "a years-old slump": [],
  });
});

test("durations: a quarter of a century isn’t a quarter", () => {
  finds({
    "She spent a quarter-century there.": [],
    "It began a quarter of a century ago.": ["a quarter of a century ago = PAST_REF"],
    "It began half a century ago.": ["half a century ago = PAST_REF"],
    "It lasted half a century.": ["half a century = P50Y"],
  });
});
