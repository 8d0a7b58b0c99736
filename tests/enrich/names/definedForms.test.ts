import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("what a text explains in brackets", () => {
  test("an organisation's short form is one everywhere, in any letters", () => {
    finds([
      [
        "He asked the Harbour Safety Agency (HaSA) about it, and HaSA agreed with him.",
        "ORG Harbour Safety Agency",
        "ORG HaSA",
        "ORG HaSA",
      ],
    ]);
  });

  test("an acronym of ordinary words is no name anywhere: a tax, a zone, a producer", () => {
    finds([
      ["They pay a harbour safety levy (HSL) every year, and nobody likes the HSL there."],
      ["They pay a ready-made garment levy (RMGL) every year, and nobody likes the RMGL there."],
      ["He has quadrocranial dysplasia (QCD) from birth on, and the QCD is rare."],
      ["In the Special Fishing Scheme (SFS) nobody pays, and the SFS is growing every year."],
    ]);
  });

  test("but an acronym whose letters the words before it don't have is", () => {
    finds([["They met the umbrella body (HQS) yesterday, and the HQS agreed.", "ORG HQS", "ORG HQS"]]);
  });
});

describe("capitals", () => {
  test("before a person's name they are a rank, before a hyphen and a word they may be a name", () => {
    finds([
      ["Then the retired XQP Ada Quist spoke to them all about it.", "PER Ada Quist"],
      ["Then the XQP-funded school was closed by them again.", "ORG XQP"],
      ["It cost about US$24 more than it did last year."],
    ]);
  });
});
