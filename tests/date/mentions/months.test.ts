import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("months: in a clause about the future, or after “since”", () => {
  finds({
    "They are expected to join in December.": ["December = 2021-12"],
    "Since December it has rained.": ["December = 2020-12"],
    "It would be paid in November.": ["November = 2021-11"],
    "In 1958 it fell. In August of that year it rose.": ["1958 = 1958", "August of that year = 1958-08"],
    "the March accession": ["March = 2021-03"],
    "in May and June": ["May = 2021-05", "June = 2021-06"],
  });
});

test("months: not people with such a name", () => {
  findsNothing([
    "and June Carter sang",
    "a song by April Ludgate",
    "August Wilson’s plays, Jan Smith’s songs",
    "Theresa May resigned. It was a blow for May.",
    "Prime Minister March spoke; critics of March did not.",
    "Dec said hello to Ant.",
    "Jan Smith",
  ]);
  finds({ "Theresa May resigned in May.": ["May = 2021-05"] });
});

test("months: not the verbs, and not a march", () => {
  findsNothing([
    "they march on",
    "it may be",
    "the March on Washington",
    "the March for Life",
    "Million Man March",
    "an august body",
    "march 3 miles",
    "it may 3 times",
  ]);
});

test("months: after words that point ahead, the next one", () => {
  finds({
    "The bridge could open in October.": ["October = 2021-10"],
    "A verdict is expected in November.": ["November = 2021-11"],
    "They may leave as early as October.": ["October = 2021-10"],
    "It could not open in October.": ["October = XXXX-10"],
    "It opened in October.": ["October = 2020-10"],
  });
});
