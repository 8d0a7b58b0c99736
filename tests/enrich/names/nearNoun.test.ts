import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("a noun near an unknown name", () => {
  test("doesn't make it an organisation where it says where somebody is", () => {
    finds([
      ["The staff in Quexal are going.", "LOC Quexal"],
      ["The headquarters in Quexal closed.", "LOC Quexal"],
      ["An increase of staff at Quexal.", "LOC Quexal"],
    ]);
  });

  test("still does where it is held, made or sold", () => {
    finds([
      ["A stake in Quexal rose.", "ORG Quexal"],
      ["An analyst at Quexal left.", "ORG Quexal"],
      ["The insurer Quexal left.", "ORG Quexal"],
    ]);
  });

  test("nor an ordinary short form, a plural, a verb's object, a kind, or the end of a longer name", () => {
    finds([
      ["Patients and staff of A&Es left."],
      ["On cable and network TV, guests talked."],
      ["An attempt to fund Quexal research failed."],
      ["The study calls this group Stressed Sideliner."],
      ["An NHS Quexal spokeswoman left.", "ORG NHS Quexal"],
    ]);
  });

  test("makes a firm of a person's name after a noun for firms, but not where the person did something", () => {
    finds([
      ["They bought the fashion chain Anna Lopez, which makes shirts.", "ORG Anna Lopez"],
      ["They bought the fashion chain Anna Lopez founded.", "PER Anna Lopez"],
    ]);
  });
});

test("a son with the same name is somebody else", () => {
  finds([
    ["Ada Quist and Ada Quist, Jr., met. Ada Quist left.", "PER Ada Quist", "PER Ada Quist"],
    ["Ada Quist, Jr., left.", "PER Ada Quist"],
  ]);
});
