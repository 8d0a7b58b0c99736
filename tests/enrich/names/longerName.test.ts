import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("a listed place beside another word with a capital", () => {
  test("is a part of something else's name", () => {
    finds([
      ["They heard that the group America Rising attacked her."],
      ["They saw how the team of Perth Glory was beaten."],
      ["They later rode on the Washington Metro and bought a ticket of the Connecticut Lottery."],
      ["They were reading the Des Moines Register while it was late."],
      ["They said on Good Morning Ulster that it was late."],
      ["They heard that Audit Scotland had said so."],
      ["They watched how Little Britain was filmed."],
    ]);
  });

  test("is a team's with a plural", () => {
    finds([["They saw how the St. Louis Cardinals were beaten.", "ORG St. Louis Cardinals"]]);
  });

  test("is a person's before a surname with “Jr.”", () => {
    finds([["They later saw Cuba Quexon Jr. in it.", "PER Cuba Quexon Jr."]]);
  });

  test("is the place before an office, a people, a day, an event, a person, and with letters for a name", () => {
    finds([
      ["They later met Ohio Gov. Ada Quist there.", "LOC Ohio", "PER Ada Quist"],
      ["They were waiting for Florida Republicans there.", "LOC Florida", "ORG Republicans"],
      ["They were waiting in Berlin Monday.", "LOC Berlin"],
      ["They were waiting for the New York Primary there.", "LOC New York"],
      ["They were waiting for a Wisconsin Trump rally there.", "LOC Wisconsin", "PER Trump"],
      ["They were waiting for the US Zylbard charts there.", "LOC US"],
      ["They were waiting in the Miami Area there.", "LOC Miami"],
    ]);
  });

  test("is the place after an ordinary word at the beginning, a direction, a title, and such words as “Upstate”", () => {
    finds([
      ["Former Ohio mayors were waiting there.", "LOC Ohio"],
      ["They were waiting in Western Europe there.", "LOC Western Europe"],
      ["They were waiting in Upstate New York there.", "LOC New York"],
      ["They were waiting with State Department Iraq hands.", "ORG State Department", "LOC Iraq"],
    ]);
  });

  test("is an earlier place with “Old”, and with the people that ruled it", () => {
    finds([
      ["They were waiting in Old Goa there.", "LOC Old Goa"],
      ["They were waiting in French Sudan there.", "LOC French Sudan"],
      ["They were waiting in British India there.", "LOC British India"],
      ["They were waiting for American India hands there.", "LOC India"],
    ]);
  });
});
