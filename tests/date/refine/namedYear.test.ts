import { test } from "node:test";
import { finds } from "../../support/mentions.ts";

test("named year: a story of another year goes on without naming it, so its days are open", () => {
  finds({
    "The voyage began in 1912 with two ships. It was long.\n\nOn 5 March the first left. On 12 April it was lost.":
      ["1912 = 1912", "5 March = XXXX-03-05", "12 April = XXXX-04-12"],
    "In 1966, the town won. The final was on 30 April.": ["1966 = 1966", "30 April = XXXX-04-30"],
    "Eight years ago, he won. He lost in February.": ["Eight years ago = 2013", "February = XXXX-02"],
    "She was born on 15 April 1950. On 2 December she moved.": [
      "15 April 1950 = 1950-04-15",
      "2 December = XXXX-12-02",
    ],
    "It climbed in 2019, and in August of that same year it fell.": [
      "2019 = 2019",
      "August of that same year = 2019-08",
    ],
  });
});

test("named year: not after a year in passing, far away, or where the text has come to its own time", () => {
  finds({
    "A 2012 law was struck down. In March, the council voted.": ["2012 = 2012", "March = 2021-03"],
    "It has grown since 2012. In March, the council voted.": ["2012 = 2012", "March = 2021-03"],
    "It opened in 2012. Police said on Monday it failed. In March, the council voted.": [
      "2012 = 2012",
      "Monday = 2021-05-17",
      "March = 2021-03",
    ],
    "It opened in 2012. It is now closed. In March, the council voted.": [
      "2012 = 2012",
      "now = PRESENT_REF",
      "March = 2021-03",
    ],
    "It opened in 2012. The council voted in March.": ["2012 = 2012", "March = 2021-03"],
    "It opened in 2012. A. B. C. D. E. In March, the council voted.": ["2012 = 2012", "March = 2021-03"],
    "It opened in 2012. It will close in June.": ["2012 = 2012", "June = 2021-06"],
    "It opened in 2012. On 14 May, the council voted.": ["2012 = 2012", "14 May = 2021-05-14"],
    "It opened in 2020. In March, the council voted.": ["2020 = 2020", "March = 2021-03"],
  });
});

test("named year: a text that only tells of other years is of one of these, wherever they are named", () => {
  const told = `He won in 1971, 1972 and 1974. He left in 1978. ${"It was good. ".repeat(9)}`;
  const years = ["1971 = 1971", "1972 = 1972", "1974 = 1974", "1978 = 1978"];
  finds({
    [`${told}They met on 7 March.`]: [...years, "7 March = XXXX-03-07"],
    [`${told}They met in late March.`]: [...years, "late March = XXXX-03"],
    [`${told}They met on 7 May.`]: [...years, "7 May = 2021-05-07"],
    [`${told}They will meet in June.`]: [...years, "June = 2021-06"],
    [`${told}They met last week, and on 7 March.`]: [
      ...years,
      "last week = 2021-W19",
      "7 March = 2021-03-07",
    ],
    [`${told}“We announced it today,” she said. They met on 7 March.`]: [
      ...years,
      "today = PRESENT_REF",
      "7 March = XXXX-03-07",
    ],
    [`${told}“They asked us to lose by today,” she said. They met on 7 March.`]: [
      ...years,
      "today = PRESENT_REF",
      "7 March = XXXX-03-07",
    ],
  });
});
