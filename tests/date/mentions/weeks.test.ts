import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("weeks: the week of a day is the ISO week that contains it", () => {
  finds({
    "They met the week of Nov. 4": ["the week of Nov. 4 = 2020-W45"],
    "the week of Nov. 4": ["the week of Nov. 4 = XXXX-WXX"],
    "the week of November 4, 2024": ["the week of November 4, 2024 = 2024-W45"],
    "in the week beginning 4 November it rained": ["the week beginning 4 November = 2020-W45"],
    "the week of February 30": ["the week of February 30 = XXXX-WXX"],
  });
});

test("weeks: a week of something else is not a date", () => {
  findsNothing(["the week of the flood", "Fashion Week of Paris"]);
});
