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
