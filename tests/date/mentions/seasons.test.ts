import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("seasons: with their year, or after a word that introduces one", () => {
  finds({
    "in the summer of 2019": ["the summer of 2019 = 2019-SU"],
    "summer 2019": ["summer 2019 = 2019-SU"],
    "their 1982 summer offensives": ["1982 summer = 1982-SU"],
    "They met in the fall.": ["the fall = 2020-FA"],
    "in the fall": ["the fall = XXXX-FA"],
    "the fall of 1989": ["the fall of 1989 = 1989-FA"],
    "the Spring Offensive": ["the Spring = 2021-SP"],
    "by early summer": ["early summer = 2021-SU"],
  });
});

test("seasons: not verbs, people and games", () => {
  findsNothing([
    "they spring back, prices fall",
    "the fall of Rome",
    "the fall in prices",
    "by Summer Walker",
    "with Autumn Reeser",
    "in Summer Walker’s song",
    "the Winter Games",
    "the Summer Olympics",
    "Fall River",
    "the Arab Spring",
    "hot springs",
    "winter coats",
  ]);
});

test("seasons: after words of the future the next one, else the nearest", () => {
  finds({
    "The works began in the autumn": ["the autumn = 2020-FA"],
    "We want to start in autumn": ["autumn = 2021-FA"],
    "The bridge will open in autumn": ["autumn = 2021-FA"],
    "He wanted to start in autumn": ["autumn = XXXX-FA"],
  });
});

test("seasons: a winter over two years", () => {
  finds({
    "It froze in the winter of 1944-45.": ["the winter of 1944-45 = 1944-WI"],
    "It froze in the winter of 1944/45.": ["the winter of 1944/45 = 1944-WI"],
    "It froze in the winter of 1944.": ["the winter of 1944 = 1944-WI"],
  });
});

test("seasons: this winter", () => {
  finds({ "It froze this winter.": ["this winter = 2020-WI"] }, "2021-01-20");
  finds({ "It froze this winter.": ["this winter = XXXX-WI"] }, "2021-03-20");
  finds({ "It will freeze this winter.": ["this winter = 2021-WI"] }, "2021-10-20");
});
