import { test } from "node:test";
import { finds } from "../../support/mentions.ts";

test("away from: weeks from a weekday are one day", () => {
  finds({
    "They will meet a week from Monday.": ["a week from Monday = 2021-05-31"],
    "They will meet a week on Tuesday.": ["a week on Tuesday = 2021-06-01"],
    "They will meet on Tuesday week.": ["Tuesday week = 2021-06-01"],
    "They met two weeks ago Monday.": ["two weeks ago Monday = 2021-05-03"],
    "They met a week ago on Sunday.": ["a week ago on Sunday = 2021-05-09"],
    "They met the Monday before last.": ["the Monday before last = 2021-05-10"],
    "They will meet a week from Thursday.": ["a week from Thursday = XXXX-WXX-4"],
    "They met a week ago Friday.": ["a week ago Friday = XXXX-WXX-5"],
    "the Monday week-long strike": ["Monday = XXXX-WXX-1", "week-long = P1W"],
    "They met a week ago. Monday was dull.": ["a week ago = 2021-W19", "Monday = 2021-05-17"],
  });
});

test("away from: years ago today is that day, not the article’s own", () => {
  finds({
    "It fell ten years ago today.": ["ten years ago today = 2011-05-20"],
    "A month ago today he left.": ["A month ago today = 2021-04-20"],
    "It fell a year ago this week.": ["a year ago this week = 2020-W21"],
    "It fell 50 years ago this month.": ["50 years ago this month = 1971-05"],
    "It fell 50 years ago Wednesday.": ["50 years ago Wednesday = 1971"],
    "It fell a year ago this weekend.": ["a year ago this weekend = 2020"],
    "“It fell ten years ago today,” he said.": ["ten years ago today = PAST_REF"],
    "It fell ten years ago. Today it is gone.": ["ten years ago = 2011", "Today = PRESENT_REF"],
  });
});

test("away from: “Saturday last” is the nearest one", () => {
  finds({
    "The ship sailed on Tuesday last.": ["Tuesday last = 2021-05-18"],
    "The ship sailed on Thursday last.": ["Thursday last = 2021-05-13"],
    "They will meet on Friday evening next.": ["Friday evening next = 2021-05-21TEV"],
    "They met on Friday. Next, they ate.": ["Friday = 2021-05-14"],
    "The Tuesday next door was dull.": ["Tuesday = 2021-05-18"],
  });
});
