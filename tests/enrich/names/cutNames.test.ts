import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("a person's name", () => {
  test("is whole, although its surname is a title or a people, too", () => {
    finds([
      ["They met Howard Dean there.", "PER Howard Dean"],
      ["They met the investor Paul Singer there, and Rand Paul.", "PER Paul Singer", "PER Rand Paul"],
      ["They had later met Gov. Howard Dean of Vermont there.", "PER Howard Dean", "LOC Vermont"],
      ["They read John Locke and Alexander Pope there.", "PER John Locke", "PER Alexander Pope"],
      ["They met Elle English there.", "PER Elle English"],
      ["They met Kathleen Hall Quexton there.", "PER Kathleen Hall Quexton"],
      ["They stayed at Kathleen Hall there.", "LOC Kathleen Hall"],
    ]);
  });

  test("ends before a title that is none", () => {
    finds([
      ["They met Anna Judge Tom Quist there.", "PER Anna", "PER Tom Quist"],
      ["They met Anna President Tom Quist there.", "PER Anna", "PER Tom Quist"],
      ["They met Anna Americans there.", "PER Anna"],
    ]);
  });

  test("is whole, although both words are ordinary ones, if the tables of offices have it", () => {
    finds([
      ["They met Bob Dole there.", "PER Bob Dole"],
      ["They met Newt Gingrich there.", "PER Newt Gingrich"],
      ["They met Newt Quexrich there."],
    ]);
  });
});

describe("a person's name before a weekday", () => {
  test("ends there", () => {
    finds([
      ["The late president Bill Clinton Thursday condemned it.", "PER Bill Clinton"],
      ["They heard that President Clinton Thursday condemned it.", "PER Clinton"],
      ["They heard that Ada Quist Friday condemned it.", "PER Ada Quist"],
    ]);
  });
});

describe("one word before a particle", () => {
  test("is the beginning of a longer name", () => {
    finds([
      ["They later heard what the Dar es Qualaam bomb was made of."],
      ["They later heard what the Dar bomb was made of.", "PER Dar"],
    ]);
  });
});

describe("one word after another with a capital", () => {
  test("is the end of something else's name", () => {
    finds([
      ["It was a Hail Mary there."],
      ["They ate at Hamburger Mary's there."],
      ["It was a Star of David there."],
      ["They read the Gospel of Luke there."],
      ["They met at Camp Howe there."],
      ["They played at Bowling Green there."],
    ]);
  });

  test("is a person's after a title, a place, a people or an ordinary word at the beginning", () => {
    finds([
      ["They met President Obama there.", "PER Obama"],
      ["They met the American Obama there.", "PER Obama"],
      ["Former Obama aides left.", "PER Obama"],
      ["They met House Speaker Natasha there.", "PER Natasha"],
      ["They heard of Natasha there.", "PER Natasha"],
    ]);
  });

  test("the first word of a sentence isn't somebody's who is called so, if a name goes on", () => {
    finds([
      ["They met Judge Tom Win there. Win Qtein, a member, left.", "PER Tom Win"],
      ["They met Judge Tom Win there. Win left.", "PER Tom Win", "PER Win"],
    ]);
  });
});
