import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bareWeekdayClues } from "../../../src/date/infer/bareWeekday.ts";
import type { Clue } from "../../../src/date/infer/clue.ts";
import { datelineDayClues } from "../../../src/date/infer/datelineDay.ts";
import { daysOf, edtfOf, intersection } from "../../../src/date/infer/daySet.ts";
import { recentDayClues } from "../../../src/date/infer/recentDay.ts";
import { everyYear } from "../../../src/date/infer/recurringDates.ts";
import { weekdayDateClues } from "../../../src/date/infer/weekdayDates.ts";
import { isoDay } from "../../../src/text/calendar.ts";
import { parsed } from "../../support/records.ts";
import { reading } from "./support.ts";

/** The days that remain of a range after some clues. */
const left = (clues: readonly Clue[], within: string) =>
  edtfOf(clues.reduce((days, clue) => intersection(days, clue.days), daysOf(within)));

const MORE = "\n\nThe harbour board will meet again. Nobody knows when that will be.";

describe("a weekday with its date", () => {
  const dated = (text: string, within: string) => {
    const clues = weekdayDateClues(reading(text + MORE), daysOf(within));
    return clues.length === 0 ? null : left(clues, within);
  };

  test("in the opening, in the past tense: that week, in the years that fit", () => {
    const text = "The ferry ran aground on Friday, March 6, with 80 people on board.";
    assert.equal(dated(text, "1985/1990"), "1987-03-05/1987-03-12");
    assert.equal(
      dated(text, "1985/1999"),
      "[1987-03-05..1987-03-12,1992-03-05..1992-03-12,1998-03-05..1998-03-12]",
    );
  });

  test("29 February only in leap years", () => {
    assert.equal(
      dated("The sluice broke on Monday, February 29.", "1980/1990"),
      "[1988-02-28..1988-03-06]".slice(1, -1).replace("..", "/"),
    );
  });

  test("a future day may be a year away", () => {
    const text = "The tall ships leave on Saturday, August 27.";
    assert.equal(dated(text, "2015/2017"), "2015-08-27/2017-02-23");
    assert.equal(dated("The tall ships left on Saturday, August 27.", "2015/2017"), "2016-08-26/2016-09-02");
  });

  test("further down: within some months", () => {
    const text = `The court sat for nine hours.\n\nIt was full.\n\nThe ferry ran aground on Friday, March 6.`;
    assert.equal(dated(text, "1986/1988"), "1986-12-06/1987-09-02");
  });

  test("a date that is one day off: both days are kept, and the contradiction is reported", () => {
    const clues = weekdayDateClues(
      reading(`The ferry ran aground on Friday, March 5.${MORE}`),
      daysOf("1986/1987"),
    );
    assert.equal(left(clues, "1986/1987"), "1987-03-05/1987-03-12");
    assert.match(clues[0]?.oddity ?? "", /“Friday, March 5”, but March 5, 1987 was a Thursday/);
    assert.ok((clues[0]?.evidence.confidence ?? 1) < 0.9);
  });

  test("without bounds any year fits: no clue", () => {
    assert.equal(dated("The ferry ran aground on Friday, March 6.", "1900/.."), null);
  });

  test("a weekday two days off is not explained by a mistake: no clue", () => {
    assert.equal(dated("The ferry ran aground on Friday, March 4.", "1986/1987"), null);
  });

  test("a retrospective text is not from the day it names", () => {
    const text = "On Friday, March 6, 1987, the ferry ran aground. Thirty years later the bell rings again.";
    assert.equal(dated(text, "1900/.."), null);
    assert.equal(
      dated("On Friday, March 6, 1987, the ferry ran aground.", "1900/.."),
      "1987-03-05/1987-03-12",
    );
  });
});

describe("a day that news reports on", () => {
  const dated = (text: string, within = "1986/1988") => {
    const clues = recentDayClues(reading(text + MORE), daysOf(within));
    return clues.length === 0 ? null : left(clues, within);
  };

  test("the week after it, in any possible year", () => {
    assert.equal(
      dated("The council said on March 6 that the pier is safe.", "1987"),
      "1987-03-06/1987-03-12",
    );
    assert.equal(
      dated("On March 6, the council of the port said that the pier is safe.", "1987"),
      "1987-03-06/1987-03-12",
    );
    assert.equal(
      dated("The mayor resigned on March 6."),
      "[1986-03-06..1986-03-12,1987-03-06..1987-03-12,1988-03-06..1988-03-12]",
    );
  });

  test("“this week” ends on Sunday", () => {
    const text =
      "Cracks were found in the pier this week.\n\nOn March 6, the council said that the pier is safe.";
    assert.equal(dated(text, "1987"), "1987-03-06/1987-03-08");
  });

  const silent = {
    "not told": "The council meets on March 6 to hear of the pier.",
    "to come": "On March 6, the new pier opens to the public.",
    "with its year, in a text that looks back":
      "Ten years ago the pier fell. On March 6, 1987, the council said that it was safe.",
    "with its year, not at the start":
      "The pier fell.\n\nThe council said on March 6, 1987, that it was safe.",
    "with a weekday, for which there is another rule":
      "The council said on Friday, March 6, that the pier is safe.",
    "of something that the verb tells of": "The council said its March 6 treaty with the port was over.",
    "no day": "The council said that the pier is safe.",
  };
  for (const [name, text] of Object.entries(silent))
    test(`no clue: ${name}`, () => assert.equal(dated(text), null));

  test("far down it may be from any week", () => {
    const text = `${"The pier is old.\n\n".repeat(4)}The council said on March 6 that the pier is safe.`;
    assert.equal(dated(text), null);
  });
});

describe("a dateline's day", () => {
  const dated = (text: string, within = "2007/2011") => {
    const article = parsed(text + MORE);
    const clues = datelineDayClues(reading(text + MORE), article.credits, daysOf(within));
    return clues.length === 0 ? null : left(clues, within);
  };

  test("with a weekday in the text: that day or the next, in the years that fit", () => {
    const text = "NAIROBI, November 2 (Xinhua) -- The bank kept its rate on Monday, as it had promised.";
    assert.equal(dated(text), "2009-11-02/2009-11-03");
    assert.equal(dated(text.replace("November 2", "2 Nov.")), "2009-11-02/2009-11-03");
  });

  test("without a weekday: in any possible year", () => {
    const text = "NAIROBI, November 2 (Xinhua) -- The bank kept its rate, as it had promised.";
    assert.equal(dated(text, "2009/2010"), "[2009-11-02..2009-11-03,2010-11-02..2010-11-03]");
  });

  test("no clue if no year fits, if the years are unbounded, or without a dateline", () => {
    const text = "NAIROBI, November 2 (Xinhua) -- The bank kept its rate on Friday, as it had promised.";
    assert.equal(dated(text, "2009"), "");
    assert.equal(dated(text.replace("Friday", "Monday"), "2009/.."), null);
    assert.equal(dated("The bank kept its rate on November 2, a Monday."), null);
  });
});

describe("a weekday without a date", () => {
  const dated = (text: string, within: string) => {
    const clues = bareWeekdayClues(reading(text + MORE), daysOf(within));
    return clues.length === 0 ? null : left(clues, within);
  };

  test("in a week: that day and the three after it", () => {
    assert.equal(dated("The mayor resigned on Tuesday.", "1987-03-02/1987-03-08"), "1987-03-03/1987-03-06");
  });

  test("only the first counts, and it allows the weeks before and after as well", () => {
    const text = "The mayor resigned on Tuesday. He had been ill since Saturday.";
    const [clue] = bareWeekdayClues(reading(text), daysOf("1987-03-02/1987-03-08"));
    assert.equal(clue?.evidence.text, "Tuesday");
    assert.equal(
      clue && edtfOf(intersection(clue.days, daysOf("1987-03-09/1987-03-15"))),
      "1987-03-10/1987-03-13",
    );
  });

  test("no clue for more than ten days, or if pieces remain", () => {
    assert.equal(dated("The mayor resigned on Tuesday.", "1987-03"), null);
    assert.equal(dated("The mayor resigned on Tuesday.", "1987/.."), null);
    assert.equal(dated("The mayor resigned on Tuesday.", "1987-03-04/1987-03-11"), null);
    assert.equal(dated("The mayor resigns next Tuesday.", "1987-03-02/1987-03-08"), null);
  });
});

test("a day in each possible year, with a margin of years", () => {
  const years = everyYear(daysOf("1990"), 2, 29).map((day) => isoDay(day).slice(0, 4));
  assert.deepEqual(years, ["1980", "1984", "1988", "1992", "1996", "2000"]);
  assert.deepEqual(everyYear(daysOf("1990/.."), 2, 28), []);
  assert.deepEqual(everyYear(daysOf("1800/1990"), 2, 28), []);
});
