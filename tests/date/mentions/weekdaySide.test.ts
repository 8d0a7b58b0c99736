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
    "The chapel holds its services on Saturday.": ["Saturday = XXXX-WXX-6"],
    "They debated again before Saturday's vote.": ["Saturday = XXXX-WXX-6"],
    "He left New Jersey, which reads on Saturday.": ["Saturday = XXXX-WXX-6"],
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

test("weekdays: the next one where somebody has a vote or an event then", () => {
  finds({
    "The state holds its caucuses on Saturday.": ["Saturday = 2021-05-22"],
    "He left New Jersey, which holds its primary Wednesday.": ["Wednesday = 2021-05-26"],
    "Its team plays Leeds on Wednesday.": ["Wednesday = 2021-05-26"],
    "He will back Sen. Ada Reed for $1.5 million on Wednesday.": ["Wednesday = 2021-05-26"],
    "Reed is set to speak on Friday, while Sen. Lee is scheduled for Saturday.": [
      "Friday = 2021-05-21",
      "Saturday = 2021-05-22",
    ],
  });
});

test("weekdays: the next one in the present tense of a schedule", () => {
  finds({
    "The team plays on Saturday.": ["Saturday = 2021-05-22"],
    "Its coach said the team plays on Saturday.": ["Saturday = 2021-05-22"],
    "Arsenal play Chelsea on Saturday.": ["Saturday = 2021-05-22"],
    "Leeds travel to Wigan on Saturday.": ["Saturday = 2021-05-22"],
    "The film is released on Friday.": ["Friday = 2021-05-21"],
    "It airs on Channel 4 on Sunday.": ["Sunday = 2021-05-23"],
    "The trial continues on Monday.": ["Monday = 2021-05-24"],
    "The final takes place on Saturday.": ["Saturday = 2021-05-22"],
    "The championships continue with Ada Reed and Bo Lee on Tuesday.": ["Tuesday = 2021-05-25"],
    "Leeds, who beat Wigan on Wednesday, play Hull in the men's final on Saturday.": [
      "Wednesday = 2021-05-19",
      "Saturday = 2021-05-22",
    ],
    "It means Wednesday's finale in Leeds will mark his farewell.": ["Wednesday = 2021-05-26"],
    "Monday's ruling will be appealed.": ["Monday = XXXX-WXX-1"],
    "Watch highlights on Channel 4 at 20:00 GMT on Wednesday": ["20:00 GMT on Wednesday = 2021-05-26T20:00"],
    "Listen to it on Wednesday's programme.": ["Wednesday = 2021-05-26"],
    "The plays on Saturday were good.": ["Saturday = 2021-05-15"],
    "It took place on Saturday.": ["Saturday = 2021-05-15"],
    "At most three can reach the ballot on Wednesday.": ["Wednesday = 2021-05-26"],
    "One can see what he did on Wednesday.": ["Wednesday = 2021-05-19"],
    "They have until Wednesday to find it.": ["Wednesday = 2021-05-26"],
    "He is travelling to Bali on Wednesday.": ["Wednesday = 2021-05-26"],
    "Did Arsenal play Chelsea on Sunday?": ["Sunday = 2021-05-16"],
    "He watched Arsenal play Chelsea on Sunday.": ["Sunday = 2021-05-16"],
  });
});

test("weekdays: in hours and timetables they are those of every week", () => {
  finds({
    "It has flights for Tuesday, Wednesday, and Thursday.": [
      "Tuesday = XXXX-WXX-2",
      "Wednesday = XXXX-WXX-3",
      "Thursday = XXXX-WXX-4",
    ],
    "It is open Wednesday to Sunday.": ["Wednesday = XXXX-WXX-3", "Sunday = XXXX-WXX-7"],
    "They met on Monday, Tuesday and Wednesday.": [
      "Monday = 2021-05-17",
      "Tuesday = 2021-05-18",
      "Wednesday = 2021-05-19",
    ],
    "They will present it at noon, Monday to Friday.": [
      "noon = XXXX-XX-XXT12:00",
      "Monday = XXXX-WXX-1",
      "Friday = XXXX-WXX-5",
    ],
    "It would leave on Monday and Tuesday nights.": [
      "Monday = XXXX-WXX-1TNI",
      "Tuesday nights = XXXX-WXX-2TNI",
    ],
    "They marched on Monday and Tuesday nights.": ["Monday = 2021-05-17", "Tuesday nights = XXXX-WXX-2TNI"],
    "He will be away from Monday to Friday.": ["Monday = 2021-05-24", "Friday = 2021-05-28"],
    "It was taken Tuesday through Wednesday.": ["Tuesday = 2021-05-18", "Wednesday = 2021-05-19"],
  });
});

test("weekdays: of a week that is named beside them", () => {
  finds({
    "It arrived on Wednesday last week.": ["Wednesday last week = 2021-05-12"],
    "It opens on Monday of next week.": ["Monday of next week = 2021-05-24"],
    "It opens on Friday this week.": ["Friday this week = 2021-05-21"],
    // For some a week begins on Sunday.
    "It arrived on Sunday last week.": ["Sunday last week = XXXX-WXX-7"],
    "It is on the agenda for Monday, this week's aim.": ["Monday = XXXX-WXX-1", "this week = 2021-W20"],
  });
  assert.deepEqual(found("It arrived on Monday last week.", "2021-05-23"), ["Monday last week = XXXX-WXX-1"]);
});

test("weekdays: “this Sunday” beside a verb of the past may be the last one", () => {
  finds({
    "He reported this Sunday that it rained.": ["this Sunday = XXXX-WXX-7"],
    "He speaks this Sunday.": ["this Sunday = 2021-05-23"],
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
