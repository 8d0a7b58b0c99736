import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("mentions: a weekday alone is the most recent one, which may be the article's own day", () => {
  finds({
    "The dam broke on Monday.": ["Monday = 2021-05-17"],
    "The dam broke Thursday.": ["Thursday = 2021-05-20"],
    "It reopens next Tuesday.": ["next Tuesday = 2021-05-25"],
    "It closed last Thursday.": ["last Thursday = 2021-05-13"],
    "They met on Friday night.": ["Friday night = 2021-05-14TNI"],
    "Masses are held on Sundays.": ["Sundays = XXXX-WXX-7"],
    "each Thursday, rain or shine": ["each Thursday = XXXX-WXX-4"],
  });
});

test("mentions: words that only look like weekdays and months are ignored", () => {
  findsNothing([
    "She sat on the board, and the sun shone.",
    "They march on the palace and may win.",
    "March on, he said; you may.",
    "He wed her in a marble hall.",
    "Augusta won the Sept of the north.",
  ]);
});

test("mentions: a day without its year is the nearest one, with a preference for the past", () => {
  finds({
    "on May 3": ["May 3 = 2021-05-03"],
    "on Nov. 12, the ferry sank": ["Nov. 12 = 2020-11-12"],
    "open until September 4": ["September 4 = 2021-09-04"],
    "the year ended June 30": ["the year = P1Y", "June 30 = 2020-06-30"],
    "on 3 February 1998": ["3 February 1998 = 1998-02-03"],
    "Monday, November 5, 2018": ["Monday, November 5, 2018 = 2018-11-05"],
    "the 3rd of June": ["the 3rd of June = 2021-06-03"],
    "It opened on 1 January.": ["1 January = 2021-01-01"],
    "January 30 of last year": ["January 30 of last year = 2020-01-30"],
  });
});

test("mentions: dates in digits", () => {
  finds({
    "on 2021-02-28": ["2021-02-28 = 2021-02-28"],
    "on 11/23/98": ["11/23/98 = 1998-11-23"],
    "on 23/11/2019": ["23/11/2019 = 2019-11-23"],
    "am 3.11.2019": ["3.11.2019 = 2019-11-03"],
  });
  findsNothing([
    "It won 3-2-1.",
    "version 3.11.98",
    "24/7 service",
    "call 555-03-1234",
    "1/2 cup",
    "paragraph 4.2.1",
  ]);
});

test("mentions: a day that doesn't exist has no EDTF", () => {
  finds({ "on February 30": ["February 30 = XXXX-02-30"] });
  findsNothing(["on 2021-13-45", "May 45 be enough?"]);
});

test("mentions: days counted from the article's own", () => {
  finds({
    "He said today that yesterday was quiet.": ["today = 2021-05-20", "yesterday = 2021-05-19"],
    "at 1430 GMT yesterday": ["1430 GMT yesterday = 2021-05-19T14:30"],
    "tomorrow morning": ["tomorrow morning = 2021-05-21TMO"],
    "They voted late yesterday.": ["late yesterday = 2021-05-19"],
    "It rained last night and this morning.": ["last night = 2021-05-19TNI", "this morning = 2021-05-20TMO"],
  });
});
