import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("vague times: the present, the past and the future without a day", () => {
  finds({
    "It is now closed.": ["now = PRESENT_REF"],
    "It closed recently.": ["recently = PAST_REF"],
    "in the near future": ["the near future = FUTURE_REF"],
  });
});

test("vague times: not similar words with other meanings", () => {
  findsNothing([
    "the known world",
    "current affairs",
    "as soon as he left",
    "sooner or later",
    "a nowhere man",
    "currents of air",
    "the recency of it",
  ]);
});

test("vague times: “soon” of the past is not in the article's future", () => {
  finds({
    "They will leave soon.": ["soon = FUTURE_REF"],
    "It is expected soon.": ["soon = FUTURE_REF"],
    "He will one day return.": ["one day = FUTURE_REF"],
    "He will, one day, return.": ["one day = FUTURE_REF"],
    "He was soon replaced.": [],
    "The rebels soon took the town.": [],
  });
});

test("vague times: not in names of programmes and products", () => {
  findsNothing(["ITV’s This Morning", "TikTok Now allows", "It’s Time to Now"]);
  finds({
    "Lee lost. Now she tries again.": ["Now = PRESENT_REF"],
    "She left this morning.": ["this morning = 2021-05-20TMO"],
  });
});
