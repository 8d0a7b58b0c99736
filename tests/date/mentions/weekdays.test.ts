import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("weekdays: with a part of the day before or after them", () => {
  finds({
    "noon on Friday": ["noon on Friday = 2021-05-14T12:00"],
    "the morning of Tuesday": ["the morning of Tuesday = 2021-05-18TMO"],
    "early Tuesday": ["early Tuesday = 2021-05-18"],
    "Tuesday's vote": ["Tuesday = 2021-05-18"],
    "the following Monday": ["the following Monday = 2021-05-24"],
    "On May 3 he left. The following Monday he was back.": [
      "May 3 = 2021-05-03",
      "The following Monday = 2021-05-10",
    ],
  });
});

test("weekdays: the next one if the clause is about the future", () => {
  finds({
    "The court will close on Monday.": ["Monday = 2021-05-24"],
    "They planned to leave on Saturday.": ["Saturday = 2021-05-22"],
    "It is to resume trading Tuesday.": ["Tuesday = 2021-05-25"],
    "It was postponed until Wednesday.": ["Wednesday = 2021-05-26"],
    "On Tuesday, the league plans to meet.": ["Tuesday = 2021-05-25"],
    "It will close, he said Monday.": ["Monday = 2021-05-17"],
    "It will close. He spoke Monday.": ["Monday = 2021-05-17"],
    "He said Monday he would resign.": ["Monday = 2021-05-17"],
    "On Tuesday, he said it will close.": ["Tuesday = 2021-05-18"],
  });
});

test("weekdays: not in names of people, newspapers and shows", () => {
  findsNothing([
    "Friday Night Lights",
    "Saturday Night Live",
    "Man Friday",
    "his girl Friday",
    "Sheffield Wednesday lost",
    "Bloody Sunday",
    "the Sunday Times reported",
    "Saturday Evening Post",
    "a Sunday school",
    "Ruby Tuesday",
    "Wednesday Addams",
    "He sat, and the sun set; they wed.",
    "Sun Microsystems",
    "Fri and Mon",
  ]);
});
