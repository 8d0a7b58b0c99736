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

test("months: next to the date mentioned before", () => {
  finds({
    "It closed in 2012. The following January it opened.": ["2012 = 2012", "The following January = 2013-01"],
    "It closed in May 2012 and opened the following May.": [
      "May 2012 = 2012-05",
      "the following May = 2013-05",
    ],
    "He won in June 2014. The previous January he lost.": [
      "June 2014 = 2014-06",
      "The previous January = 2014-01",
    ],
    "He won in June 2014. The previous May he lost.": ["June 2014 = 2014-06", "The previous May = XXXX-05"],
    "It closed in 2020. The following June it opens.": ["2020 = 2020", "The following June = XXXX-06"],
    "The following January it opened.": ["The following January = XXXX-01"],
  });
});

test("months: in the year that words beside them count", () => {
  finds({
    "It began two years ago in March.": ["two years ago = 2019", "March = 2019-03"],
    "Last year, in May, he left.": ["Last year = 2020", "May = 2020-05"],
    "He was shot in March two years ago.": ["March = 2019-03", "two years ago = 2019"],
    "He left last year, on March 3.": ["last year = 2020", "March 3 = 2020-03-03"],
    "It began nearly two years ago in March.": ["nearly two years ago = 2019", "March = XXXX-03"],
    "He left two years ago. In March, she came.": ["two years ago = 2019", "March = 2021-03"],
  });
});
