import { test } from "node:test";
import { finds } from "../../support/mentions.ts";

const STORY = "She learned that in 1990.\n\nShe wrote to the owner. He was angry.\n\n";
const END = "\n\nHe wrote to the bank. She lost her place. In 1991, the hotel closed.";

test("quoted month: what was said in a story of another year is open, as seen from then, whatever its tense", () => {
  finds({
    [`${STORY}She told him: “Once it blows from October to February, it won’t last,” and left.${END}`]: [
      "1990 = 1990",
      "October = XXXX-10",
      "February = XXXX-02",
      "1991 = 1991",
    ],
    [`${STORY}“We will open on 7 December,” he said.${END}`]: [
      "1990 = 1990",
      "7 December = XXXX-12-07",
      "1991 = 1991",
    ],
  });
});

test("quoted month: not outside quotations, not news, not without years on both sides or with the own time between", () => {
  finds({
    [`${STORY}“It was bad in May 1990,” she said. It will open on 7 December.${END}`]: [
      "1990 = 1990",
      "May 1990 = 1990-05",
      "7 December = 2021-12-07",
      "1991 = 1991",
    ],
    [`${STORY}“We will open on 7 June,” he said.${END}`]: [
      "1990 = 1990",
      "7 June = 2021-06-07",
      "1991 = 1991",
    ],
    [`${STORY}“We will open on 7 December,” he said.`]: ["1990 = 1990", "7 December = 2021-12-07"],
    [`“We will open on 7 December,” he said.${END}`]: ["7 December = 2021-12-07", "1991 = 1991"],
    [`${STORY}On Monday he spoke. “We will open on 7 December,” he said.${END}`]: [
      "1990 = 1990",
      "Monday = 2021-05-17",
      "7 December = 2021-12-07",
      "1991 = 1991",
    ],
    [`It was built in 1950.\n\n“We will open on 7 December,” he said.${END}`]: [
      "1950 = 1950",
      "7 December = 2021-12-07",
      "1991 = 1991",
    ],
    [`${STORY}${"It was good. ".repeat(17)}“We will open on 7 December,” he said.${END}`]: [
      "1990 = 1990",
      "7 December = 2021-12-07",
      "1991 = 1991",
    ],
  });
});
