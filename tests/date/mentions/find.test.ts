import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("find: an expression may be wrapped over two lines, or contain no-break spaces", () => {
  finds({
    "It broke on Nov.\n3, 2020 and last\nyear too.": ["Nov.\n3, 2020 = 2020-11-03", "last\nyear = 2020"],
    "on 3\u00a0November 2020": ["3\u00a0November 2020 = 2020-11-03"],
    "It fell at 10 p.m.\non Friday": ["10 p.m.\non Friday = 2021-05-14T22:00"],
  });
});

test("find: an expression ends at the end of a sentence or paragraph", () => {
  findsNothing(["It was the last.\nYear on year it fell.", "the last\n\nyear"]);
  finds({ "It fell in May.\n3 rose.": ["May = 2021-05"] });
});
