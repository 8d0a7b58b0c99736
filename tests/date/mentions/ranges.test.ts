import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("ranges: start and end are separate expressions, and share month and year", () => {
  finds({
    "It closed on Nov. 2-4 in Lima": ["Nov. 2 = 2020-11-02", "4 = 2020-11-04"],
    "They met November 2 to 4": ["November 2 = 2020-11-02", "4 = 2020-11-04"],
    "on April 24 and 25.": ["April 24 = 2021-04-24", "25 = 2021-04-25"],
    "talks between March 5-9, 1918 on": ["March 5 = 1918-03-05", "9, 1918 = 1918-03-09"],
    "2-4 November 2024": ["2 = 2024-11-02", "4 November 2024 = 2024-11-04"],
    "from 15 to 22 February 1984": ["15 = 1984-02-15", "22 February 1984 = 1984-02-22"],
    "from the 13th to the 19th of October 1950": [
      "the 13th = 1950-10-13",
      "the 19th of October 1950 = 1950-10-19",
    ],
    "from March 3 to March 7, 2020": ["March 3 = 2020-03-03", "March 7, 2020 = 2020-03-07"],
    "between March and May 2019": ["March = 2019-03", "May 2019 = 2019-05"],
    "from November to February 2020": ["November = 2019-11", "February 2020 = 2020-02"],
    "Dec. 24-Jan. 2": ["Dec. 24 = 2020-12-24", "Jan. 2 = 2021-01-02"],
    "from Dec. 24 to Jan. 2": ["Dec. 24 = 2021-12-24", "Jan. 2 = 2022-01-02"],
    "2019-2021": ["2019 = 2019", "2021 = 2021"],
    "the 1998/99 season": ["1998 = 1998", "99 = 1999"],
    "the 2023-24 season": ["2023 = 2023", "24 = 2024"],
    "It ran Monday through Friday": ["Monday = 2021-05-17", "Friday = 2021-05-21"],
    "open Monday through Friday": ["Monday = XXXX-WXX-1", "Friday = XXXX-WXX-5"],
  });
});

test("ranges: not scores, counts and prices", () => {
  findsNothing([
    "They won 3-2 and lost 2-4.",
    "a 2-4 defeat",
    "6-3, 6-4 in all",
    "pages 2-4",
    "$2-4 a share",
    "call 555-1990 or (202) 555-1998",
    "a 15 to 22 range",
  ]);
  finds({
    "won 3-2 May 5": ["May 5 = 2021-05-05"],
    "Nov. 2 4-1 win": ["Nov. 2 = XXXX-11-02"],
    "It fell on Nov. 2 and 25 people died": ["Nov. 2 = 2020-11-02"],
    "On May 3 and 4 others followed": ["May 3 = 2021-05-03"],
    "On May 3 and 200 more": ["May 3 = 2021-05-03"],
    "in May 3-2": ["May 3 = 2021-05-03"],
  });
});
