import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { finds, found } from "../../support/mentions.ts";

test("weekdays: the last one where a verb of the past governs it", () => {
  finds({
    "He spoke in Leeds on Saturday.": ["Saturday = 2021-05-15"],
    "The mayor, a poll taken Friday shows, leads.": ["Friday = 2021-05-14"],
    "On Friday, Gov. Reed signed it.": ["Friday = 2021-05-14"],
    "Reed on Friday signed it.": ["Friday = 2021-05-14"],
    "In composite trading Friday, it closed at $19.50.": ["Friday = 2021-05-14"],
    "The index fell 19.69 points Friday.": ["Friday = 2021-05-14"],
    "The move follows Friday's declaration.": ["Friday = 2021-05-14"],
    "He could not be reached on Friday.": ["Friday = 2021-05-14"],
  });
});

test("weekdays: open where no word of its own clause says whether it is over, and it was not just so", () => {
  finds({
    "The state holds its caucuses on Saturday.": ["Saturday = XXXX-WXX-6"],
    "They debated again before Saturday's vote.": ["Saturday = XXXX-WXX-6"],
    "He left New Jersey, which holds its primary Saturday.": ["Saturday = XXXX-WXX-6"],
    "She flew there to meet voters on Saturday.": ["Saturday = XXXX-WXX-6"],
    "Heading into Saturday's primary, she led.": ["Saturday = XXXX-WXX-6"],
    "If he wins the contest Saturday, it is over.": ["Saturday = XXXX-WXX-6"],
    "It sold tickets for Saturday.": ["Saturday = XXXX-WXX-6"],
    "They will appeal the ruling issued Friday.": ["Friday = XXXX-WXX-5"],
    "He was scheduled to speak Monday.": ["Monday = XXXX-WXX-1"],
    "He ordered that they be paid by Saturday.": ["Saturday = 2021-05-22"],
    "They had paid by Saturday.": ["Saturday = 2021-05-15"],
    "On Saturday, voters who lost their homes go to the polls.": ["Saturday = XXXX-WXX-6"],
    "It opens at 10 a.m. on Saturday": ["10 a.m. on Saturday = XXXX-WXX-6T10:00"],
  });
});

test("weekdays: a day or two ago is the last one, whatever its words", () => {
  finds({
    "The results of Tuesday's vote show it.": ["Tuesday = 2021-05-18"],
    "He was scheduled to leave Wednesday.": ["Wednesday = 2021-05-19"],
    "The state holds its caucuses on Thursday.": ["Thursday = 2021-05-20"],
  });
  assert.deepEqual(found("The results of Thursday's vote show it.", "2021-05-24"), ["Thursday = 2021-05-20"]);
  assert.deepEqual(found("The results of Wednesday's vote show it.", "2021-05-24"), [
    "Wednesday = XXXX-WXX-3",
  ]);
});

test("weekdays: one of several in a month, or of an unknown week, is open", () => {
  finds({
    "It met on the last Friday in August.": ["last Friday = XXXX-WXX-5", "August = 2020-08"],
    "One Sunday in the spring he left.": ["Sunday = XXXX-WXX-7", "the spring = 2021-SP"],
    "He met them last Friday in Leeds.": ["last Friday = 2021-05-14"],
  });
});

const WORDS = ["He", "said", "Monday", "on", "will", "before", "Saturday's", "which", "to", "vote", ",", "."];

test("weekdays: a week away at most, or open, whatever the words", () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 28 }), (words, day) => {
      const reference = `2021-05-${String(day).padStart(2, "0")}`;
      const days = found(words, reference).flatMap((one) => /\d{4}-\d{2}-\d{2}/.exec(one)?.[0] ?? []);
      return days.every((one) => Math.abs(Date.parse(one) - Date.parse(reference)) <= 7 * 86_400_000);
    }),
  );
});
