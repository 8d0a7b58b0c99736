import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("mentions: a month alone is the nearest one", () => {
  finds({
    "in April": ["April = 2021-04"],
    "In March 2019, the well dried up.": ["March 2019 = 2019-03"],
    "by August": ["August = 2021-08"],
    "last June": ["last June = 2020-06"],
    "in June last year": ["June last year = 2020-06"],
    "It fell in mid-November": ["mid-November = 2020-11"],
    "in mid-November": ["mid-November = XXXX-11"],
    "In April NATO met.": ["April = 2021-04"],
  });
  findsNothing(["April Jones agreed with August Wilson.", "May Smith sang; June Carter danced."]);
});

test("mentions: years, decades and centuries", () => {
  finds({
    "in 1987": ["1987 = 1987"],
    "early 1990": ["early 1990 = 1990"],
    "the late 1980s": ["the late 1980s = 198"],
    "in the '60s": ["the '60s = 196"],
    "the 19th century": ["the 19th century = 18"],
    "from 1915-17": ["1915 = 1915", "17 = 1917"],
    "in 490 BC": ["490 BC = BC0490"],
    "in June 479 BC": ["June 479 BC = BC0479-06"],
    "in the spring of 480 BC": ["the spring of 480 BC = BC0480-SP"],
    "the 4th century BC": ["the 4th century BC = BC03"],
    "nineteen ninety-six": ["nineteen ninety-six = 1996"],
  });
});

test("mentions: numbers that count or name something are not years", () => {
  findsNothing([
    "It cost $1995 then",
    "about 2000 people came",
    "more than 1900 homes",
    "1,987 votes",
    "flight 1984 to Oslo",
    "Room 2012",
    "1950 metres",
    "No. 1917",
    "It cost 1999 rupees",
  ]);
});

test("mentions: quarters, halves and seasons", () => {
  finds({
    "in the first quarter": ["the first quarter = 2021-Q1"],
    "fourth-quarter profit": ["fourth-quarter = 2020-Q4"],
    "next year's second quarter": ["next year's second quarter = 2022-Q2"],
    "the fourth quarter of 2018": ["the fourth quarter of 2018 = 2018-Q4"],
    "the second half of 2019": ["the second half of 2019 = 2019-H2"],
    "last spring": ["last spring = 2020-SP"],
    "this summer": ["this summer = 2021-SU"],
  });
  findsNothing([
    "prices spring back and fall",
    "a quarter of the voters",
    "they quarter their troops",
    "the second half of the game",
  ]);
});

test("mentions: a duration before or after", () => {
  finds({
    "two months ago": ["two months ago = 2021-03"],
    "nearly five years ago": ["nearly five years ago = 2016"],
    "last week": ["last week = 2021-W19"],
    "earlier this year": ["earlier this year = 2021"],
    "next month": ["next month = 2021-06"],
    "the weekend": ["the weekend = 2021-W20-WE"],
    "the end of the year": ["the end of the year = 2021"],
  });
  findsNothing(['on "This Week" with him', "the next of kin"]);
});

test("mentions: durations and recurring times", () => {
  finds({
    "for two years": ["two years = P2Y"],
    "the past two months": ["the past two months = P2M"],
    "a 12-hour shift": ["12-hour = PT12H"],
    "several weeks": ["several weeks = PXW"],
    "2 1/2 years": ["2 1/2 years = P2Y6M"],
    "every day": ["every day = P1D"],
    "every two weeks": ["every two weeks = P2W"],
    "paid annually": ["annually = P1Y"],
  });
  findsNothing(["a 27-year-old man", "a second opinion", "the second bridge", "$2 million a year", "24/7"]);
});
