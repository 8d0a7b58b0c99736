import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("recurring times: by name, by unit and by frequency", () => {
  finds({
    "every September": ["every September = XXXX-09"],
    "each spring": ["each spring = XXXX-SP"],
    "every Christmas": ["every Christmas = XXXX-12-25"],
    "every Easter": ["every Easter = P1Y"],
    "open on weekends": ["weekends = XXXX-WXX-WE"],
    "every weekend": ["every weekend = XXXX-WXX-WE"],
    "closed Sundays": ["Sundays = XXXX-WXX-7"],
    "every other Friday": ["every other Friday = XXXX-WXX-5"],
    "Friday nights": ["Friday nights = XXXX-WXX-5TNI"],
    "every Friday night": ["every Friday night = XXXX-WXX-5TNI"],
    "twice a week": ["twice a week = P1W"],
    "three times a year": ["three times a year = P1Y"],
    "once every two months": ["once every two months = P2M"],
    "paid daily": ["daily = P1D"],
  });
});

test("recurring times: not in names of newspapers and other things", () => {
  findsNothing([
    "the Daily News said",
    "China Daily reported",
    "the Weekly Standard",
    "every man",
    "each of them",
    "once upon a time",
    "the Atlantic Monthly",
    "weekend warriors",
    "many times over",
    "The party daily Granma said",
    "The paper of the party, daily Granma, published it",
    "The daily al-Ittihad said",
    "It was published by the Al-Qabas daily on it",
    "The Al-Qabas daily reported it",
    "The German weekly Der Spiegel wrote",
  ]);
  finds({
    "Leeds's daily reports": ["daily = P1D"],
    "the daily Covid figures": ["daily = P1D"],
    "It has 40 flights daily.": ["daily = P1D"],
  });
});

test("sets: every decade, per day", () => {
  finds({
    "every decade": ["every decade = P10Y"],
    "ten per day": ["per day = P1D"],
  });
});

test("sets: not a paper that is called a daily", () => {
  findsNothing([
    "The daily said he had left.",
    "The mass-circulation daily quoted him.",
    "He writes for a daily in Lagos.",
    "the French daily’s editor",
  ]);
  finds({
    "The flights leave daily.": ["daily = P1D"],
    "the daily flights": ["daily = P1D"],
    "He walks the dog twice daily in Leeds.": ["daily = P1D"],
  });
});
