import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { daysOf } from "../../../src/date/infer/daySet.ts";
import { yearClues } from "../../../src/date/infer/years.ts";
import { inShort, reading } from "./support.ts";

const clues = (text: string) => yearClues(reading(text));

describe("years that an article is not older than", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "The lighthouse was built in 1871.": ["1871 = 1871/.."],
    "The strike of August 1980 began in the shipyard.": ["August 1980 = 1980-08/.."],
    "The ferry sank on 28 September 1994.": ["28 September 1994 = 1994-09-28/.."],
    "Since 1999, the herd has doubled.": ["1999 = 1999/.."],
    "Sales rose from 2.1 billion in the third quarter of 2006.": ["the third quarter of 2006 = 2006-07/.."],
    "The Harbourmaster (2019) is a slow burn.": ["2019 = 2019/.."],
    "A 1994 report by two engineers called it unsafe.": ["1994 = 1994/.."],
    "In 1994 Premier Oke resigned.": ["1994 = 1994/.."],
    "2014 was a dry year.": ["2014 = 2014/.."],
    "More herring was landed than in 2012.": ["2012 = 2012/.."],
    "The list, found in late 2014, is long.": ["late 2014 = 2014/.."],
    "He was mayor from 1991 to 1997.": ["1991 = 1991/..", "1997 = 1997/.."],
    "She has a right to run, as he did in 2008.": ["2008 = 2008/.."],
    // A winter may begin its year, and in the south summer and autumn do.
    "It was lost in the winter of 1987.": ["the winter of 1987 = 1987/.."],
    "It was lost in the summer of 1987.": ["the summer of 1987 = 1987/.."],
    "It was lost in the spring of 1987.": ["the spring of 1987 = 1987-03/.."],
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(text, () => assert.deepEqual(inShort(clues(text)), expected));
  }

  test("surest where the verb of the past is in the year's own clause", () => {
    const [own, other] = [
      "The army left in 2014, he says.",
      "In the hall, closed to visitors, is the list of 2014.",
    ].map((text) => clues(text)[0]?.evidence.confidence ?? 0);
    assert.ok(other && own && other < own);
  });

  test("a line break between the verb and the year", () => {
    const text =
      "The canal, which the company had dug and sold, opened in\n1869. The ferry between the two towns went on for a year\nor two, until nobody could be found who would pay for it.";
    assert.deepEqual(inShort(clues(text)), ["1869 = 1869/.."]);
  });
});

describe("years that an article is not younger than", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "The bonds are due in 2031.": ["2031 = ../2031"],
    "Notes maturing on 1 March 2011 were sold.": ["1 March 2011 = ../2011-03-01"],
    "The concession expires on 31 December 1999.": ["31 December 1999 = ../1999"],
    "The bypass will be finished in 2008.": ["2008 = ../2008"],
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(text, () => assert.deepEqual(inShort(clues(text)), expected));
  }
});

describe("years that aren't over", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "Forty ferries have sunk so far in 2022, more than in 2019.": ["2022 = 2022"],
    "It is the wettest July of 2022 so far.": ["July of 2022 = 2022-07"],
    // Not the words of somebody at another time, nor a far-away year.
    '"Forty have sunk so far in 2022," she had written.': ["2022 = 2022/.."],
    "The ferry has sailed so far in 2099 nights.": [],
    "It went so far in 1990 that it closed the port.": ["1990 = 1990/.."],
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(text, () => assert.deepEqual(inShort(clues(text)), expected));
  }

  test("in a history it may be long over", () => {
    const text = "It was the anniversary of the port. Forty ferries had sunk so far in 1922.";
    assert.deepEqual(inShort(clues(text)), ["1922 = 1922/.."]);
  });
});

describe("years that give no clue", () => {
  const silent = [
    "The successor telescope is to be launched in 2013.",
    "Work on the stadium must be finished by January 1998.",
    "The roof, to be completed in 1999, weighs 13,000 tons.",
    "The bridge is set to open in 2025.",
    "The mission is slated for 2027.",
    "The opening was put off to spring 2023.",
    "His contract runs until 2026.",
    "Emissions should fall by half by 2040.",
    "Between now and 2030 the state needs 20,000 teachers.",
    "A deficit of 4 percent is forecast for 2014.",
    "In 2022 nobody will remember what was spent.",
    "Qatar was awarded the 2022 World Cup.",
    "The 2016 model range was shown in Turin.",
    "The novel is set in the year 2084.",
    "The law was amended and takes effect in January 2030.",
    "Taxes went up in the 1990s.",
    "The temple was begun in the year 1120.",
    "Room 2024 was empty.",
    "It was founded in the 19th century.",
    // Nothing says that it is past.
    "The army pulls out in 2014.",
    "He is busy with the championships in Oslo in July 2019.",
    // Titles, products and numbers of things.
    "The makers of Moon Runner 2019 were paid late.",
    "She sang in 2016: A Year in Ruins, which was panned.",
    "A survey of 2017 registered anglers was published.",
    "Heinrich 2010 was poured.",
    "2019",
    '<post date="May 4, 2016"> It was late.',
    // Budgets, seasons, events that are named long before, and plans.
    "Income grew to 3 million in fiscal 2016.",
    "The theatre was given 40,000 for 2012.",
    "The grant was raised in 2018/19.",
    "The grant was raised in 2018-19.",
    "The subsidy was raised in the budget for the fiscal year 2018-2019.",
    "She followed the 2016 campaign closely.",
    "They prepared the June 2019 ceremony.",
    "He said he'll be gone in 2019.",
    "She was asked whether it opened in 2019.",
    "If he was chosen in 2019, they said, taxes would rise.",
    // Securities and harvests.
    "They fell, with the 8-1/2 pct of 2011 at 98.",
    "They were sold off the Treasury bonds of 2016.",
    "They sold 8.50 pct December 2012 tap stock.",
    "They were unable to plant 1987 winter wheat.",
    "The Maha (April 1987) crop was lost.",
    // Days and years of plans.
    "It was bought from them, effective January 1, 1988.",
    "They declared a dividend payable Aug 14, 1987.",
    "It was for holders of record as of April 1, 1987.",
    "The exercise date was April 15, 1987.",
    "The record and pay dates, they said, were May 13, 1987.",
    "He had supported a July 1, 1988, date for it.",
    "They ordered three ships for delivery in late 1988.",
    "It was signed, and repayment starts in 1989.",
    "The accord has been extended by a year to the end of 1989.",
    "It was an extension of the period from September 30, 1987.",
    "They said it was for the period to July 31, 1988.",
    "It had agreed to sell 2.5 million of them in January 1988.",
    "The accord with Oke Plc of the U.K. to build it was to 60 pct in 1988.",
    "They had the right to cut it to 19.9 pct at the end of 1988.",
    "The accord called for payments between 1987 and 1989.",
    "They booked orders for March and April, 1987.",
    "It was cut each year until all of it is free in 1990.",
    "It was to increase over three years to 75 pct in 1988.",
    // Forecasts.
    "They said 4.1 pct this year and 5.2 pct in 1988.",
    "It was seen rising to 5.2 pct in 1988.",
    "It was said that it raises pay by 2.5 pct from April 1, 1989.",
    // "Will" of something else.
    "Maize will probably fall to 630 tonnes in 1986/87.",
    "It will raise it from six million in 1961.",
    "It will cost less than in 1986.",
    "It will keep the venture opened in 1985.",
    "Oil will have yielded 300 million in 1986.",
    "Debts due in 1986 are arrears.",
    "The credits had fallen due in 1979.",
    "The pact was to expire in October 1985.",
    "The futures will expire 1515 CDT on it.",
  ];
  for (const text of silent) test(text, () => assert.deepEqual(inShort(clues(text)), []));

  test("what was to come in a history may be over", () => {
    const text = "It was signed thirty years ago.\n\nIt says that the troops will leave in 2009.";
    assert.deepEqual(inShort(clues(text)), []);
  });

  test("a year after the archive's last day, or after all that Dateline knows of", () => {
    const text = "The fleet was sunk in 2019.";
    assert.deepEqual(inShort(yearClues(reading(text), daysOf("../2018-11"))), []);
    assert.deepEqual(inShort(yearClues(reading(text), daysOf("../2019-11"))), ["2019 = 2019/.."]);
    assert.deepEqual(inShort(clues("The fleet was sunk in 2099.")), []);
  });

  test("text that was set aside gives no clue", () => {
    const text =
      "The pier was opened again.\n\nThe pier had closed for repairs after storms.\n\nCopyright 2007 The Courier";
    assert.deepEqual(inShort(clues(text)), []);
  });
});
