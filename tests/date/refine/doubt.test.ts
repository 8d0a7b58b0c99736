import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mentionsOf } from "../../../src/date/mentions.ts";
import { finds, found } from "../../support/mentions.ts";

test("doubt: a date that is nearer in the future is only in the past if something had happened then", () => {
  finds({
    "Whether she wins or loses in October, the party is split.": ["October = XXXX-10"],
    "They feel good about chances on Nov. 3.": ["Nov. 3 = XXXX-11-03"],
    "They vote on Election Day.": ["Election Day = XXXX"],
    "She went there in October.": ["October = 2020-10"],
    "She said in October that it was late.": ["October = 2020-10"],
    "In October, the council voted.": ["October = 2020-10"],
    "France was rocked in October, when bombers struck.": ["October = 2020-10"],
    "the gunman in the Nov. 3 slaying": ["Nov. 3 = 2020-11-03"],
    "She declared that they should be ready in October.": ["October = XXXX-10"],
    "They pray after the church massacre in October.": ["October = 2020-10"],
    "It is the third, following visits in October.": ["October = 2020-10"],
    "We will come back in October.": ["October = 2021-10"],
    "They plan a rally in October.": ["October = 2021-10"],
    "It hurt them as far back as October.": ["October = 2020-10"],
  });
});

test("doubt: a vote is the nearest one, before or after", () => {
  finds({
    "The October election may be close.": ["October = 2021-10"],
    "Her fate in the Nov. 8 vote hangs on it.": ["Nov. 8 = 2021-11-08"],
    "After the April election he left.": ["April = 2021-04"],
    "The October storm was strong.": ["October = 2020-10"],
  });
});

test("doubt: a date far ahead isn't stated beside a verb of the past", () => {
  finds({
    "They asked about them in late July.": ["late July = XXXX-07"],
    "They asked about them in April.": ["April = 2021-04"],
    "He was dismissed in June.": ["June = XXXX-06"],
    "He died in June.": ["June = XXXX-06"],
    "He is to be dismissed in June.": ["June = 2021-06"],
    "From March through May, it was the only one.": ["March = 2021-03", "May = 2021-05"],
    "From Dec. 20 to Jan. 5 it was closed.": ["Dec. 20 = 2020-12-20", "Jan. 5 = 2021-01-05"],
    "By late summer, she looked weak.": ["late summer = 2020-SU"],
    "Her rating was high, and by Election Day he was near 60 percent.": ["Election Day = 2020-11-03"],
    "As Election Day nears, he waits.": ["Election Day = 2021-11-02"],
    "By late summer, she will look weak.": ["late summer = 2021-SU"],
  });
});

test("doubt: a sentence that says its year first is about that year", () => {
  finds({
    "But in 2012, the campaign ran ads beginning in April.": ["2012 = 2012", "April = 2012-04"],
    "In 2008, they began on May 3.": ["2008 = 2008", "May 3 = 2008-05-03"],
    "In 2008, they began. They ended in April.": ["2008 = 2008", "April = XXXX-04"],
    "He was extradited in 2014 and admitted it in April.": ["2014 = 2014", "April = XXXX-04"],
    "In 2008, they began, and in 2009 they met in April.": ["2008 = 2008", "2009 = 2009", "April = XXXX-04"],
  });
});

test("doubt: a day soon after a day with its year is in the same year", () => {
  const told = "On March 2, 2015, the paper told of it, and the following day they asked. ";
  const last = (end: string, day?: string) => found(told + end, day).at(-1);
  assert.equal(last("On March 25 she answered."), "March 25 = 2015-03-25");
  assert.equal(last("On March 25 she answered.", "2016-03-28"), "March 25 = 2016-03-25");
  assert.equal(last("On February 25 she answered."), "February 25 = 2021-02-25");
  assert.equal(last("She will answer on June 25."), "June 25 = 2021-06-25");
  assert.equal(
    found(
      "It was built on March 2, 2015. It is old. It is red. It is big. It is new. They met on March 25.",
    ).at(-1),
    "March 25 = 2021-03-25",
  );
});

test("doubt: news that looks back at many years is no history", () => {
  const years =
    "Sales rose in 2009, 2010, 2011 and 2012, she said. They fell in 2013 and 2014, he said, and in 2015. ";
  const last = (end: string) => found(years + end).at(-1);
  assert.equal(last("It asked for it on April 23."), "April 23 = 2021-04-23");
  assert.equal(
    found(`${years.replaceAll(" said", " thought")}They met on April 23.`).at(-1),
    "April 23 = 2009-04-23",
  );
});

test("doubt: “that night” is counted only from a date close before it", () => {
  const far = "It rained. It snowed. It froze. It thawed. It rained. ";
  const last = (text: string) => found(text).at(-1);
  assert.equal(last(`They met on May 3. ${far}That night he left.`), "That night = XXXX-XX-XX");
  assert.equal(last("They met on May 3. That night he left."), "That night = 2021-05-03TNI");
  assert.equal(last("They will meet on May 30. The plan made that day was his."), "that day = XXXX-XX-XX");
  assert.equal(last("He left that night."), "that night = XXXX-XX-XX");
  assert.equal(last("The polls closed at 8 p.m."), "8 p.m. = XXXX-XX-XXT20:00");
  assert.equal(last("The polls closed on May 3 at 8 p.m."), "8 p.m. = 2021-05-03T20:00");
  assert.equal(last(`It grew in 1976. ${far}Four years later he won.`), "Four years later = XXXX");
});

test("doubt: over the next week or year, not the week or year after another", () => {
  finds({
    "She makes stops over the next week.": ["the next week = P1W"],
    "They met in 1990. The next year they parted.": ["1990 = 1990", "The next year = 1991"],
  });
});

test("doubt: the end of the year that was just named, or that has just ended", () => {
  finds({
    "In May 2015 he had 5 percent. By the end of the year, he had 35.": [
      "May 2015 = 2015-05",
      "the end of the year = 2015",
    ],
    "In May 2015 he had 5 percent. He grew. He won. By the end of the year, he may lose.": [
      "May 2015 = 2015-05",
      "the end of the year = 2021",
    ],
    "It may open at the end of the year.": ["the end of the year = 2021"],
    "It is based on the close of 1969. It has risen since year-end.": ["1969 = 1969", "year-end = 2021"],
  });
  assert.deepEqual(found("It had more cash at year's end.", "2021-01-04"), ["year's end = 2020"]);
  assert.deepEqual(found("It will have more cash at year's end.", "2021-01-04"), ["year's end = 2021"]);
});

test("doubt: the last weekend, if something had happened on it", () => {
  finds({
    "She used the phrase over the weekend.": ["the weekend = 2021-W19-WE"],
    "This weekend, she complained.": ["This weekend = 2021-W19-WE"],
    "She will complain this weekend.": ["this weekend = 2021-W20-WE"],
    "He is ready for the weekend.": ["the weekend = 2021-W20-WE"],
    "She complained next weekend.": ["next weekend = 2021-W21-WE"],
  });
});

test("doubt: a day that names what happened on it", () => {
  const talk = "Twenty years after 9/11 she spoke. ";
  finds({
    "the Sept. 11 attacks": ["Sept. 11 = 2001-09-11"],
    "the Sept. 11 attacks on the consulate in Benghazi": ["Sept. 11 = 2012-09-11"],
    "They met on Sept. 11.": ["Sept. 11 = 2020-09-11"],
  });
  assert.equal(found(`${talk}She was shocked after Sept. 11.`).at(-1), "Sept. 11 = 2001-09-11");
  assert.equal(found(`${talk}They met on Sept. 11.`, "2021-09-12").at(-1), "Sept. 11 = 2021-09-11");
  assert.deepEqual(found("the Jan. 6 committee", "2022-06-10"), ["Jan. 6 = 2021-01-06"]);
  assert.deepEqual(found("the Jan. 6 committee met", "2019-02-10"), ["Jan. 6 = 2019-01-06"]);
  assert.deepEqual(found("the Jan. 6 attack in Kabul", "2022-02-10"), ["Jan. 6 = 2022-01-06"]);
  assert.equal(mentionsOf("the Sept. 11 attacks", null)[0]?.value, "2001-09-11");
  assert.equal(mentionsOf("They met on Sept. 11.", null)[0]?.value, "XXXX-09-11");
});

test("doubt: a month without a year is within a year of the article, or open", () => {
  const verbs = ["met", "meet", "will meet", "are competing"];
  fc.assert(
    fc.property(
      fc.constantFrom(...verbs),
      fc.constantFrom("January", "April", "July", "October"),
      fc.integer({ min: 1, max: 12 }),
      (verb, month, written) => {
        const [one] = mentionsOf(`They ${verb} in ${month}.`, `2021-${String(written).padStart(2, "0")}-15`);
        assert.match(one?.value ?? "", /^(?:XXXX|202[012])-\d\d$/);
      },
    ),
  );
});

test("doubt: half a year away, a date that no word puts into the past or the future is open", () => {
  finds({
    "It hangs on the November results.": ["November = XXXX-11"],
    "They met after the November results.": ["November = 2020-11"],
    "It lacks support -- lower than the level on Election Day.": ["Election Day = XXXX"],
  });
});

test("doubt: a vote that no word puts into the past is one to come", () => {
  finds({
    "It is about taking them on in December's general election.": ["December = XXXX-12"],
    "It is about taking them on in August's general election.": ["August = 2021-08"],
    "In December's general election, they lost.": ["December = 2020-12"],
  });
});

test("doubt: what was so from a month on, or by then, isn't to come", () => {
  finds({
    "From March through April, it was the only one.": ["March = 2021-03", "April = 2021-04"],
    "It was by the autumn a campaign of candidates.": ["the autumn = 2020-FA"],
    "From July to September, it will be the only one.": ["July = 2021-07", "September = 2021-09"],
    "From July to September, it won't be open.": ["July = 2021-07", "September = 2021-09"],
  });
});

test("doubt: the time of an infinitive isn't that of the verb before it", () => {
  finds({
    "It announced an agreement to buy it in July.": ["July = 2021-07"],
    "It is a film set to be released in the autumn.": ["the autumn = 2021-FA"],
    "It asked them to leave in October.": ["October = XXXX-10"],
    "It was sent to the house in October.": ["October = 2020-10"],
  });
});

test("doubt: a month after another year in its sentence may be of that year", () => {
  finds({
    "In his campaign of 2008, he won more than he lost between March and May.": [
      "2008 = 2008",
      "March = XXXX-03",
      "May = XXXX-05",
    ],
    "In his campaign of 2020, he won in April.": ["2020 = 2020", "April = 2021-04"],
  });
});

test("doubt: “then” is the date just before; nothing is counted from an open weekday", () => {
  finds({
    "They met on Tuesday. Since then, he has been away.": ["Tuesday = 2021-05-18", "then = 2021-05-18"],
    "They met on Tuesday. It rained. It snowed. Since then, he has been away.": [
      "Tuesday = 2021-05-18",
      "then = XXXX-XX-XX",
    ],
    "He came May 3. It has a vote on Saturday. The next day it is over.": [
      "May 3 = 2021-05-03",
      "Saturday = XXXX-WXX-6",
      "The next day = XXXX-XX-XX",
    ],
  });
});

test("doubt: what is to be isn't over, whatever participle stands before it", () => {
  finds({
    "A campaign focused on winning in October must start.": ["October = XXXX-10"],
    "A campaign that ended in October began in Leeds.": ["October = 2020-10"],
  });
});

test("doubt: “that month” after two months of one sentence may be either", () => {
  finds({
    "It was better in March than in April. He left that month.": [
      "March = 2021-03",
      "April = 2021-04",
      "that month = XXXX-XX",
    ],
    "It was better in April. He left that month.": ["April = 2021-04", "that month = 2021-04"],
    "He came in April and left that month.": ["April = 2021-04", "that month = 2021-04"],
  });
});

test("doubt: “last week” in a Sunday's paper, and “this past week” within a week", () => {
  const [sunday, monday, saturday] = ["2021-05-23", "2021-05-24", "2021-05-22"];
  finds({ "It fell last week.": ["last week = XXXX-WXX"] }, sunday);
  finds({ "It fell last week, he said Sunday.": ["last week = 2021-W19", "Sunday = 2021-05-23"] }, sunday);
  finds({ "It fell this past week.": ["this past week = 2021-W20"] }, sunday);
  finds({ "It fell this past week.": ["this past week = 2021-W20"] }, monday);
  finds({ "It fell last week.": ["last week = 2021-W20"] }, monday);
  finds({ "It fell this past week.": ["this past week = 2021-W20"] }, saturday);
  finds({
    "It fell this past week.": ["this past week = XXXX-WXX"],
    "It fell last week.": ["last week = 2021-W19"],
  });
});

test("doubt: a day beside a verb of the past that would be far ahead", () => {
  finds({
    "He posted it on July 20.": ["July 20 = XXXX-07-20"],
    "He posted it on March 20.": ["March 20 = 2021-03-20"],
  });
});

test("doubt: “the same night” of which something is told isn't the date before", () => {
  finds({
    "They met on May 3. She hopes to win on the same night he speaks.": [
      "May 3 = 2021-05-03",
      "the same night = XXXX-XX-XX",
    ],
    "They met on May 3, the same day he spoke.": ["May 3 = 2021-05-03", "the same day = 2021-05-03"],
    "They met on May 3. That same day Reed spoke.": ["May 3 = 2021-05-03", "That same day = 2021-05-03"],
  });
});

test("doubt: the Election Day of any year", () => {
  const february = "2021-02-09";
  finds({ "Her standing can be matched by voters on Election Day.": ["Election Day = XXXX"] }, february);
  finds({ "The voters turned out on Election Day.": ["Election Day = 2020-11-03"] }, february);
  finds({ "The voters are ready for Election Day.": ["Election Day = 2020-11-03"] }, "2020-12-09");
});
