import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { find, finds } from "../../support/findNames.ts";

describe("a body and its region", () => {
  test("are one name", () => {
    finds([
      ["She works for NHS Tayside there.", "ORG NHS Tayside"],
      ["She works for NHS Ayrshire and Arran.", "ORG NHS Ayrshire and Arran"],
      ["She still works there for NHS Quexashire and Kasna.", "ORG NHS Quexashire and Kasna"],
      ["They told BBC Scotland so.", "ORG BBC Scotland"],
    ]);
  });

  test("but not with a person, a programme or an ordinary word", () => {
    finds([
      ["She told NHS Ada Quist so.", "ORG NHS", "PER Ada Quist"],
      ["They told BBC Quexa so.", "ORG BBC"],
      ["They run an NHS Hospital there.", "ORG NHS Hospital"],
    ]);
  });
});

describe("a firm whose name ends in ’s", () => {
  test("keeps it", () => {
    finds([
      ["They ate at McDonald’s then.", "ORG McDonald’s"],
      ["They bought Sainsbury's shares.", "ORG Sainsbury's"],
    ]);
  });

  test("is a person where the article names somebody so", () => {
    finds([
      ["They met Ada McDonald’s lawyer.", "PER Ada McDonald"],
      ["They met Ada McDonald. Later McDonald’s lawyer left.", "PER Ada McDonald", "PER McDonald"],
      ["They met Mr McDonald’s lawyer.", "PER McDonald"],
    ]);
  });
});

test("saints and groups have what follows the possessive", () => {
  finds([
    ["They met at St Mary’s Hospital then.", "ORG St Mary’s Hospital"],
    ["They met at St Mary’s then.", "LOC St Mary’s"],
    ["They met at Quexa Children’s Hospital then.", "ORG Quexa Children’s Hospital"],
    ["He wore St Edward’s Crown then."],
    ["They saw the children’s Hospital bill."],
  ]);
});

describe("an address on the web", () => {
  test("that says something is a body", () => {
    finds([
      ["It was false, Quexafact.org said.", "ORG Quexafact.org"],
      ["It was false, according to Quexafact.org.", "ORG Quexafact.org"],
    ]);
  });

  test("where something can be found is none", () => {
    finds([
      ["It can be found at Quexafact.org."],
      ["A report on Quexafact.org said so."],
      ["According to Quexafact.org/news it is."],
      ["Visit Quexafact.com for more."],
    ]);
  });
});

test("a town is none where people have something in it", () => {
  finds([
    ["The party's Widnes group met.", "LOC Widnes"],
    ["On Monday Quexa headquarters closed.", "ORG Quexa"],
  ]);
});

test("members of a parliament are elected for a place", () => {
  finds([
    ["She is the MP for Quexal now.", "LOC Quexal"],
    ["She left the Member of Parliament for Quexal.", "ORG Parliament", "LOC Quexal"],
    ["She voted as an MP for Britain.", "LOC Britain"],
    ["She cooked for Quexal now."],
  ]);
});

test("a place's last word after a listed body makes it a place", () => {
  finds([["They sang there again, at the M&S Bank Arena.", "LOC M&S Bank Arena"]]);
});

test("no name ends within a word", () => {
  const piece = fc.constantFrom(
    "McDonald",
    "’s",
    " St",
    " Mary",
    " Quexa.org",
    " said",
    " NHS",
    " Tayside",
    " and",
    " de",
    " Ada",
    " MP for",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const names = find(text);
      for (const [index, { start, end, text: words }] of names.entries()) {
        assert.equal(text.slice(start, end), words);
        assert.ok(start >= (names[index - 1]?.end ?? 0));
        assert.doesNotMatch(text.slice(end), /^\p{L}/u);
      }
    }),
  );
});

test("the word of a sport or a trade before a country, and a bank before its place", () => {
  finds([
    ["Then Air Zimbabwe said so.", "ORG Air Zimbabwe"],
    ["Air New Guinea and Cricket Australia said so.", "ORG Cricket Australia"],
    ["They met at the Royal Bank of Scotland there.", "ORG Royal Bank of Scotland"],
    ["It has no air. Zimbabwe said so.", "LOC Zimbabwe"],
    ["They met at Deutsche Bank of London then.", "ORG Deutsche Bank", "LOC London"],
    ["They went and saw the Cardiff City Stadium there.", "LOC Cardiff City Stadium"],
  ]);
});

test("well-known bands that are called like somebody are bodies, and others with the same first name people", () => {
  finds([
    ["They heard Wolf Alice there.", "ORG Wolf Alice"],
    ["They met Alice Quist there.", "PER Alice Quist"],
  ]);
});

describe("what a body is for", () => {
  test("is read to its end", () => {
    finds([
      ["They sued the US Department of Justice then.", "ORG US Department of Justice"],
      ["They told the Ministry of Justice so.", "ORG Ministry of Justice"],
      [
        "She works at the School of Oriental and African Studies.",
        "ORG School of Oriental and African Studies",
      ],
      ["She runs the Ministry of Transport and Logistics.", "ORG Ministry of Transport and Logistics"],
      [
        "She runs the Centre for Research on Energy and Clean Air.",
        "ORG Centre for Research on Energy and Clean Air",
      ],
    ]);
  });

  test("is no person and no other body", () => {
    finds([
      ["She left the office of Justice Ada Quist then.", "PER Ada Quist"],
      ["She left the Bank of Quexa and Kasna then.", "ORG Bank of Quexa", "ORG Kasna"],
    ]);
  });
});

describe("a listed body and its country", () => {
  test("are one name", () => {
    finds([
      ["They joined the Democratic Party of Korea then.", "ORG Democratic Party of Korea"],
      ["They told the Supreme Court of India so.", "ORG Supreme Court of India"],
      [
        "They met at the National Congress of the Communist Party of China.",
        "ORG National Congress of the Communist Party of China",
      ],
    ]);
  });

  test("but not with another place, or a longer name", () => {
    finds([
      ["They joined the Democratic Party of Kasna then.", "ORG Democratic Party"],
      ["They told the Pentagon of China.", "ORG Pentagon", "LOC China"],
    ]);
  });
});

test("a first name before a head noun that is a surname, too, is a person's", () => {
  finds([
    ["They met Emily Post at home.", "PER Emily Post"],
    ["They met Emily Bank at home.", "ORG Emily Bank"],
    ["They read the Quexa Post at home.", "ORG Quexa Post"],
  ]);
});

test("a club may have a first name", () => {
  finds([
    ["They own the English club Chelsea, and sold Chelsea players.", "ORG Chelsea", "ORG Chelsea"],
    ["They own the club Chelsea left.", "PER Chelsea"],
  ]);
});

test("the Catholic Church is a body, a Catholic church is none", () => {
  finds([
    ["They left the Catholic Church then.", "ORG Catholic Church"],
    ["They left a Catholic church then."],
    ["They left a Methodist Church then."],
  ]);
});

test("an authority or a firm is surer than what may be a building or a work, and than a name that may be cut", () => {
  const strength = (text: string) => find(text).map((name) => name.strength);
  assert.deepEqual(strength("They told the Kasna Council so."), [0.88]);
  assert.deepEqual(strength("They told the Kasna Club so."), [0.85]);
  assert.deepEqual(strength("They told the Bank of Quexa and Kasna so.").slice(0, 1), [0.7]);
  assert.deepEqual(strength("They told the Kasna and Quexa Council so.").slice(-1), [0.85]);
});
