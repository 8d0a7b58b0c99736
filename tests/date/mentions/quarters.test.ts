import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("quarters: as in companies' reports", () => {
  finds({
    "in Q3 2024": ["Q3 2024 = 2024-Q3"],
    "3Q24 sales": ["3Q24 = 2024-Q3"],
    "H1 2024": ["H1 2024 = 2024-H1"],
    "in Q1": ["Q1 = 2021-Q1"],
    "the first half of the year": ["the first half of the year = 2021-H1"],
    "the quarter ended July 31": ["the quarter = 2020-Q2", "July 31 = 2020-07-31"],
    "the quarter ended March 31": ["the quarter = 2021-Q1", "March 31 = 2021-03-31"],
  });
});

test("quarters: not coins, games and cars", () => {
  findsNothing([
    "a quarter of them",
    "the quarter-finals",
    "a quarter pounder",
    "a quarter mile",
    "the first quarterback",
    "in the second half",
    "an Audi Q3",
    "Q5 and A4",
    "H1 visas",
  ]);
});

test("quarters: not of a match", () => {
  finds({
    "Netball: They dominated the first quarter in Lima.": [],
    "The netball club reported a profit for the first quarter.": ["the first quarter = 2021-Q1"],
  });
});

test("quarters: not those of a game", () => {
  findsNothing([
    "Smith scored twice in the fourth quarter.",
    "The Bears trailed 20-7 at the end of the third quarter.",
    "He threw a touchdown pass in the second quarter.",
    "Leeds led 7-0 after the first quarter.",
  ]);
  finds({ "Sales fell 7 percent in the first quarter.": ["the first quarter = 2021-Q1"] });
});
