import assert from "node:assert/strict";
import { test } from "node:test";
import { finds, findsNothing, found } from "../../support/mentions.ts";

test("relative times: counted from the article's day, or from the date mentioned before", () => {
  finds({
    "earlier this month": ["earlier this month = 2021-05"],
    "later this week": ["later this week = 2021-W20"],
    "the same day": ["the same day = XXXX-XX-XX"],
    "He fell on May 3. Later that week he died.": ["May 3 = 2021-05-03", "Later that week = 2021-W18"],
    "He fell on May 3. Later in the day he died.": ["May 3 = 2021-05-03", "Later in the day = 2021-05-03"],
    "It ends on May 30. Until then, it is open.": ["May 30 = 2021-05-30", "then = 2021-05-30"],
    "the day before yesterday": ["the day before yesterday = 2021-05-18"],
    "a fortnight ago": ["a fortnight ago = 2021-W18"],
    "two and a half": [],
    "It fell in the last week of October.": ["October = 2020-10"],
    "Three days before, it rained.": ["Three days before = XXXX-XX-XX"],
    "1.5 years ago": ["1.5 years ago = 2019"],
    "In this last week of work they rest": [],
    "She changed overnight": ["overnight = XXXX-XX-XXTNI"],
    "It fell last night": ["last night = 2021-05-19TNI"],
  });
});

test("relative times: not in names of shows and newspapers, and not “today’s” for the present in general", () => {
  findsNothing([
    "USA Today reported",
    "the Today programme",
    "the Today show",
    "The Day After Tomorrow",
    "today’s world",
    "today’s youth",
    "the leaders of tomorrow",
    "India’s tomorrow",
    "The Tomorrow Group left",
    "a bank said Tomorrow Group left",
    "for a better tomorrow",
    "the rhetoric of yesterday",
    "then he left",
    "the next of kin",
    "last but not least",
    "the week old kitten",
  ]);
});

test("relative: “today” is nowadays unless its clause tells of an act or a plan of that day", () => {
  for (const text of [
    "The custom survives today.",
    "Today there are 40 of them.",
    "The club, founded in May 1912, has 40 members today.",
    "Today the club that she founded has 40 members.",
    "It is still enforced today.",
    "It is known today as Rome.",
    "That is as true today as ever.",
    "He was poor, but today he owns a house.",
    "It rose from 10 percent to 42 percent today.",
    "It costs 40 pounds today.",
    "in today's Leeds",
    "It is what it has become today.",
    "If you were betting today, you would lose.",
    "If he had that pen today, would he sign?",
    "If he came back today, he would be surprised.",
    "If they had left in May, they would be alive today.",
    "It is a delicacy rarely seen today.",
    "They blamed the tools used today.",
    "He claimed to be the best in the world today.",
    "It is different from today.",
    "It came from today's Leeds.",
    "It is done today in Leeds.",
    "He put it on those who bear the blame for the things happening today.",
    "It took part in today's space program.",
    "He saw today's most popular match.",
    "What today is Leeds was a village.",
    "Today, 40 people live there.",
    "Today we live in a village.",
    "Today, we have 40 shops.",
    "Today is known as a bad time.",
    "He died in the programme that today is named after him.",
    "People today announce it.",
    "They live here today.",
    "He is the same yesterday, today and tomorrow.",
    "A lag between today and when it grows.",
  ])
    assert.match(found(text).join(), /[Tt]oday = PRESENT_REF/, text);
  for (const text of [
    "Police said today that he died.",
    "The minister has announced today a plan.",
    "President Lee today signed a law that is old.",
    "In Leeds today, the council released it.",
    "Today, hundreds began to arrive.",
    "Today, he will set out plans.",
    "He will speak today.",
    "It opens today.",
    "It was in a statement today by the mayor.",
    "Thousands have been marching today.",
    "after today's vote",
    "They hope for later today.",
    "It is open from today.",
    "It is over today (May 20).",
    "Today marks a century since it fell.",
    "Today is marking a day of joy.",
    "Today is the end of the truce.",
    "He may fail today, the 39th anniversary of the landing.",
    "It is over today (5/20).",
    "It is the help so far today.",
    "Talks set for today are off.",
    "It must be paid by today.",
    "It runs between today and Friday.",
    "The trail is being launched in Leeds today.",
    "They celebrate their wedding anniversary today.",
    "A call ahead of the vote of confidence today, he says.",
    "He turns 40 today.",
    "We hope that, whatever happens today, it lasts.",
    "Good news for the bank today.",
    "We today accept the guarantee.",
    "Today we ask for help.",
    "They stand here today.",
    "It was sold at today's European Community (EC) tender.",
    "It was sold at today's auction.",
    "It was published in today's Herald.",
    "It was told of in today's edition of it.",
    "He spoke of today's sharp rise.",
    "Talks to be held today are off.",
    "The truce ends today.",
    "It fell yesterday and today.",
    "There is talk of it today and tomorrow.",
    "Its shares rose 5 percent today.",
    "The cut is being implemented today.",
    "It was used today.",
    "Also today, the king arrived in Leeds.",
  ])
    assert.match(found(text).join(), /[Tt]oday = 2021-05-20/, text);
});

test("relative: what is so about long ago that two periods may be meant stays open", () => {
  finds({
    "four decades ago": ["four decades ago = 198"],
    "over four decades ago": ["over four decades ago = PAST_REF"],
    "over a year ago": ["over a year ago = 2020"],
    "about two years ago": ["about two years ago = 2019"],
    "two years ago": ["two years ago = 2019"],
    "less than two weeks ago": ["less than two weeks ago = PAST_REF"],
    "two weeks ago": ["two weeks ago = 2021-W18"],
    "three or four months ago": ["three or four months ago = PAST_REF"],
    "six to eight weeks ago": ["six to eight weeks ago = PAST_REF"],
    "a month or two ago": ["a month or two ago = PAST_REF"],
    "a week or so ago": ["a week or so ago = PAST_REF"],
    "two years or so ago": ["two years or so ago = 2019"],
  });
  finds({ "four decades ago": ["four decades ago = 197"] }, "2016-08-09");
  finds({ "four decades ago": ["four decades ago = PAST_REF"] }, "2020-08-09");
  finds({ "nearly four decades ago": ["nearly four decades ago = PAST_REF"] }, "2016-08-09");
  finds({ "over a year ago": ["over a year ago = PAST_REF"] }, "2016-03-01");
  finds({ "a century ago": ["a century ago = PAST_REF"] }, "1999-03-01");
});

test("relative: ends of years and months, with and without “the”", () => {
  finds({
    "by end of the year": ["end of the year = 2021"],
    "late in the year": ["late in the year = 2021"],
    "at month's end": ["month's end = 2021-05"],
    "by month-end": ["month-end = 2021-05"],
    "Compared with 2019, it will grow by the end of the year.": ["2019 = 2019", "the end of the year = 2021"],
    "It fell in 2019, and had grown by the end of the year.": ["2019 = 2019", "the end of the year = 2019"],
  });
});

test("relative: fiscal years", () => {
  finds({
    "this fiscal year": ["this fiscal year = 2021"],
    "in the current fiscal year": ["the current fiscal year = 2021"],
    "last fiscal year": ["last fiscal year = 2020"],
    "next fiscal year": ["next fiscal year = 2022"],
    "in the latest fiscal year": ["the latest fiscal year = 2021"],
  });
  // Soon after a year's end, that year is the latest.
  finds({ "in the latest fiscal year": ["the latest fiscal year = 2020"] }, "2021-02-10");
});

test("today: what a money market lacks or has on the day", () => {
  finds({
    "It forecast a shortage of around 850 mln stg in the money market today.": ["today = 2021-05-20"],
    "There is liquidity of 300 million marks in the system today.": ["today = 2021-05-20"],
    "There is a shortage of nurses today.": ["today = PRESENT_REF"],
    "The housing shortage is worse today.": ["today = PRESENT_REF"],
  });
});

test("today: as papers spelled it up to about 1930", () => {
  finds({
    "The bodies were buried to-day.": ["to-day = 2021-05-20"],
    "He will leave to-morrow for Boston.": ["to-morrow = 2021-05-21"],
    "It was sold here to-night.": ["to-night = 2021-05-20TNI"],
    "The custom survives to-day.": ["to-day = PRESENT_REF"],
    "The day-to-day running is costly.": [],
  });
});
