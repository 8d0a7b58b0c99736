import { test } from "node:test";
import { finds } from "../../support/mentions.ts";

test("the day of who speaks: “today” within a quotation is open, as nobody knows when it was said", () => {
  finds({
    "“I will tell them tomorrow,” he said.": ["tomorrow = FUTURE_REF"],
    '"I gave it to them today," he said on Wednesday.': ["today = PRESENT_REF", "Wednesday = 2021-05-19"],
    "``We met last night,'' she said.": ["last night = PAST_REF"],
    '"I saw him ten days ago," he said.': ["ten days ago = PAST_REF"],
    // A quotation that goes on in the next paragraph is opened again.
    '"I saw him.\n\n"I will tell them tomorrow," he said.': ["tomorrow = FUTURE_REF"],
  });
});

test("the day of who speaks: outside of quotations it is the article's own", () => {
  finds({
    "He will tell them tomorrow.": ["tomorrow = 2021-05-21"],
    '"It is over," he will say tomorrow.': ["tomorrow = 2021-05-21"],
    "“It is over,” he said yesterday.": ["yesterday = 2021-05-19"],
    'He measured 6" of snow.\n\nIt snowed again today.': ["today = 2021-05-20"],
  });
});

test("the day of who speaks: the article's own where it reports what was said on it, and not the day before", () => {
  finds({
    '"I will tell them tomorrow," he said Thursday.': ["tomorrow = 2021-05-21", "Thursday = 2021-05-20"],
    'They today became members. "I will tell them tomorrow," he said.': [
      "today = 2021-05-20",
      "tomorrow = 2021-05-21",
    ],
    'He left Thursday. He said Wednesday, "I will tell them tomorrow."': [
      "Thursday = 2021-05-20",
      "Wednesday = 2021-05-19",
      "tomorrow = FUTURE_REF",
    ],
  });
});

test("the day of who speaks: not the article's own where another day has just been named", () => {
  finds({
    'He left Thursday. On Tuesday she said, "I will tell them tomorrow."': [
      "Thursday = 2021-05-20",
      "Tuesday = 2021-05-18",
      "tomorrow = FUTURE_REF",
    ],
    'On Tuesday she came. It rained. He left Thursday. "I will tell them tomorrow," she said.': [
      "Tuesday = 2021-05-18",
      "Thursday = 2021-05-20",
      "tomorrow = 2021-05-21",
    ],
  });
});

test("the day of who speaks: single marks quote too, and apostrophes don't", () => {
  finds({
    "‘I will tell them tomorrow,’ he said.": ["tomorrow = FUTURE_REF"],
    "The workers’ union will tell them tomorrow.": ["tomorrow = 2021-05-21"],
  });
});

test("the day of who speaks: a quotation says which week, month or year it means well enough", () => {
  finds({ '"We met last month," he said.': ["last month = 2021-04"] });
});
