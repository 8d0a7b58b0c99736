import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("times of day: with a separator, a time zone or a day", () => {
  finds({
    "2024-10-29T10:00Z": ["2024-10-29T10:00Z = 2024-10-29T10:00"],
    "at 2024-10-29T10:00:00+02:00": ["2024-10-29T10:00:00+02:00 = 2024-10-29T10:00"],
    "2024-10-29 10:00:05": ["2024-10-29 10:00:05 = 2024-10-29T10:00"],
    "at 10am EST Tuesday": ["10am EST Tuesday = 2021-05-18T10:00"],
    "at 10 a.m. on Tuesday": ["10 a.m. on Tuesday = 2021-05-18T10:00"],
    "at 3.30pm": ["3.30pm = XXXX-XX-XXT15:30"],
    "at 18:45 on Wednesday": ["18:45 on Wednesday = 2021-05-19T18:45"],
    "at 18:45 on Friday": ["18:45 on Friday = XXXX-WXX-5T18:45"],
    "It fell at 10 a.m. ET on Friday": ["10 a.m. ET on Friday = 2021-05-14T10:00"],
    "It will open at 10 a.m. on Friday": ["10 a.m. on Friday = 2021-05-21T10:00"],
    "at 10 a.m. on May 3": ["10 a.m. = 2021-05-03T10:00", "May 3 = 2021-05-03"],
    "at noon on Nov. 3, 2020": ["noon = 2020-11-03T12:00", "Nov. 3, 2020 = 2020-11-03"],
    "by 18:45.": ["18:45 = XXXX-XX-XXT18:45"],
    "at ten o'clock": ["ten o'clock = XXXX-XX-XXT10:00"],
    "It began at 1530 EST Tuesday.": ["1530 EST Tuesday = 2021-05-18T15:30"],
    "The inn of 1945, est. 1940": ["1945 = 1945", "1940 = 1940"],
    "An inn of 1945 established it": ["1945 = 1945"],
    "at 10:00 GMT": ["10:00 GMT = XXXX-XX-XXT10:00"],
    "on the night of May 3": ["the night of May 3 = 2021-05-03TNI"],
    "He left on May 3. She fell at 10 a.m. ten days before the vote": [
      "May 3 = 2021-05-03",
      "10 a.m. = XXXX-XX-XXT10:00",
      "ten days = P10D",
    ],
    "He left on May 3. She fell at 10 a.m., before the vote": [
      "May 3 = 2021-05-03",
      "10 a.m. = 2021-05-03T10:00",
    ],
  });
});

test("times of day: on a weekday with its date", () => {
  finds({
    "at 12:45 on Monday, May 3": ["12:45 = 2021-05-03T12:45", "Monday, May 3 = 2021-05-03"],
    "at 7:15 pm on Monday evening, May 3": [
      "7:15 pm = 2021-05-03T19:15",
      "Monday evening, May 3 = 2021-05-03TEV",
    ],
  });
});

test("times of day: in words for the morning, afternoon and evening", () => {
  finds({
    "at 11:00 in the morning": ["11:00 in the morning = XXXX-XX-XXT11:00"],
    "from 1 in the afternoon": ["1 in the afternoon = XXXX-XX-XXT13:00"],
    "at five in the morning": ["five in the morning = XXXX-XX-XXT05:00"],
    "It was seven o'clock in the evening": ["seven o'clock in the evening = XXXX-XX-XXT19:00"],
    "He won 3 in the morning": ["the morning = XXXX-XX-XXTMO"],
    "at 13 in the afternoon": ["the afternoon = XXXX-XX-XXTAF"],
  });
});

test("times of day: not of the day on which somebody told of it, nor from outside of a quotation", () => {
  finds({
    "Police said early Wednesday that he died. It hit at 10 p.m.": [
      "early Wednesday = 2021-05-19",
      "10 p.m. = XXXX-XX-XXT22:00",
    ],
    "They marched on Wednesday. It began at 10 p.m.": [
      "Wednesday = 2021-05-19",
      "10 p.m. = 2021-05-19T22:00",
    ],
    'They marched on Wednesday. "I rise at 6 a.m.," he said.': [
      "Wednesday = 2021-05-19",
      "6 a.m. = XXXX-XX-XXT06:00",
    ],
  });
});

test("times of day: not ratios, scores and Bible verses", () => {
  findsNothing([
    "a ratio of 10:30",
    "John 3:16",
    "in 2:45 minutes",
    "at 2:45 minutes",
    "13 p.m.",
    "I am 10.",
    "10 amps",
    "Good morning",
    "the last minute",
    "rush hour",
    "the minute hand",
    "2 pmol",
  ]);
});

test("clock: parts of the day that their words make more exact", () => {
  finds({
    "On May 3, in mid-afternoon, it fell.": ["May 3 = 2021-05-03", "mid-afternoon = 2021-05-03TAF"],
    "by late morning": ["late morning = XXXX-XX-XXTMO"],
  });
});
