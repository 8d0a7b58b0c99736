import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("two words like a person's name are none", () => {
  test("before a short form or a country at their end", () => {
    finds([
      ["They met at Ora TV then."],
      ["Ada Quist met the king of Quexa PAC.", "PER Ada Quist"],
      ["He sang with Louis XVI once.", "PER Louis XVI"],
      ["A curator of Quexal Museums NI Ada Quist left.", "PER Ada Quist"],
      ["The leader Andrew RT Quist left.", "PER Andrew RT Quist"],
      ["They met A.J. Quist there.", "PER A.J. Quist"],
    ]);
  });

  test("after “the”, unless a noun follows that they describe", () => {
    finds([
      ["They told the Austin Quexa that it was late."],
      ["They recorded it at the Ada Quist, he said."],
      ["They ran the Ada Quist campaign.", "PER Ada Quist"],
      ["They ran the Ada Quist-led council.", "PER Ada Quist"],
    ]);
  });

  test("where the first word is an ordinary one", () => {
    finds([["The court called him Baby W there."], ["They saw Her Royal Highness leave."]]);
  });

  test("as the title of a work, unless the article has them without quotation marks too", () => {
    finds([
      ["They sang “Ada Quist” there."],
      ["They sang “The Late Song With Ada Quist” there.", "PER Ada Quist"],
      ["They sang “Ada Quist” there. Later Ada Quist left.", "PER Ada Quist", "PER Ada Quist"],
    ]);
  });

  test("with a letter that belongs to the next word, or with a party and a state", () => {
    finds([
      ["Voters with Ada Quist T-shirts left.", "PER Ada Quist"],
      ["They met Ada Quist, R-Ariz., who left.", "PER Ada Quist"],
    ]);
  });
});

describe("people who are named otherwise", () => {
  test("with a particle, after an office that is also a work's word", () => {
    finds([
      ["They met Mayor Bill de Quist there.", "PER Bill de Quist"],
      ["They met Ada van Quist. Later they told van Quist so.", "PER Ada van Quist", "PER van Quist"],
    ]);
  });

  test("two of them joined by “&”, or with a place's name and a plural", () => {
    finds([
      ["It is Ada Quist & Anna Hurst again.", "PER Ada Quist", "PER Anna Hurst"],
      ["The swimmer Georgia Davies won.", "PER Georgia Davies"],
    ]);
  });

  test("with an ordinary word, after what is only a first name", () => {
    finds([
      ["They left with Nicky Gamble in the morning.", "PER Nicky Gamble"],
      ["They left with Quexa Nicky Gamble in the morning."],
      ["They told the Nicky File of it in the morning."],
      ["They told Nicky Friday in the morning."],
      ["They flew with Nicky Airline in the morning."],
      ["Nicky gamble was lost in the morning.", "PER Nicky"],
    ]);
  });

  test("after more titles", () => {
    finds([
      ["They met Govs. Ada Quist and Alma Hurst.", "PER Ada Quist", "PER Alma Hurst"],
      ["They met Miss Universe Ada Quist there.", "PER Ada Quist"],
      ["Then they met the Miss Universe once more."],
      ["They met White House Counsel W. Ada Quist.", "ORG White House", "PER W. Ada Quist"],
    ]);
  });
});

test("part of a firm's name is nobody's surname", () => {
  finds([
    [
      "He was CEO of Ada Hurstel until then. In May Ada Hurstel closed, and so did the Hurstel shop there.",
      "ORG Ada Hurstel",
      "ORG Ada Hurstel",
    ],
  ]);
});

test("the last word of what may be a name says who it is later", () => {
  finds([
    ["They met Quexo Vrelkas there. It was late, according to Vrelkas.", "PER Quexo Vrelkas", "PER Vrelkas"],
    ["They met the Quexo there. It was late, according to Vrelkas.", "ORG Vrelkas"],
  ]);
});
