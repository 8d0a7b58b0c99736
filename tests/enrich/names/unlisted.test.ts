import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("a noun near an unknown name says what it is", () => {
  test("before it", () => {
    finds([
      ["He sued the battery maker Quexa last year.", "ORG Quexa"],
      ["She joined the watchdog Open Ledger then.", "ORG Open Ledger"],
      ["He follows firms such as Vrelka and others.", "ORG Vrelka"],
      ["They bought a stake in Quexa.", "ORG Quexa"],
      ["He was CEO of Alma Hurst until then.", "ORG Alma Hurst"],
      ["The mine is owned by Quexa.", "ORG Quexa"],
    ]);
  });

  test("after it", () => {
    finds([
      ["On Monday Quexa shares fell.", "ORG Quexa"],
      ["Later they were seen with Quexa CEO Ada Quist.", "ORG Quexa", "PER Ada Quist"],
      ["They met Quexa, a Norwegian online platform.", "ORG Quexa"],
      ["They left Kasna village at night.", "LOC Kasna"],
      ["They hired a Kasna-based lawyer.", "LOC Kasna"],
      ["They left the municipality of Kasna.", "LOC Kasna"],
    ]);
  });

  test("not where the noun belongs to something else, or an ordinary word or a person follows it", () => {
    finds([
      ["They told the company Tuesday."],
      ["The company Ada Quist founded failed.", "PER Ada Quist"],
      ["They lost Vrelka, a ship of the company, in May."],
      ["In the area of Physics nothing changed."],
    ]);
  });
});

test("a firm with a person's name is one in the whole article", () => {
  finds([
    [
      "Later Alma Hurst opened another shop there. He was CEO of Alma Hurst until then.",
      "ORG Alma Hurst",
      "ORG Alma Hurst",
    ],
    ["Later Alma Hurst opened another shop there, she said.", "PER Alma Hurst"],
  ]);
});

test("one unknown word that speaks is nobody where the article uses it as no person's name is used", () => {
  finds([
    ["Later Quexo told the court that it was late.", "PER Quexo"],
    ["Later Quexo told the court that it was late. They thanked the Quexo, among others."],
    ["Later Quexo told the court that it was late. The Quexo were there as well."],
    ["Later Quexo told the court that it was late. They went to the Quexo Song Contest."],
    ["Later Quexo told the court that it was late. They hate Quexo, which has run it since."],
    ["Later Quexo told the court that it was late. He was the boss of Quexo once."],
    ["Later Quexo told the court that it was late. Then Quexo customers left.", "ORG Quexo", "ORG Quexo"],
    [
      "Later Quexo told the court that it was late. They met in the Quexo campaign.",
      "PER Quexo",
      "PER Quexo",
    ],
  ]);
});

test("a common word after a title or by itself is nobody where a longer name or a rank needs it", () => {
  finds([
    ["Major TV series recently shot there were good."],
    ["They saw Major Quexo there.", "PER Quexo"],
    ["Later the Queen Consort went home."],
    ["Later they joined the Gang of Eight there."],
    ["A lawyer for Scottish Power, said nothing."],
    ["Later they thanked Bush for it.", "PER Bush"],
  ]);
});

describe("unknown names that no noun explains", () => {
  test("two uncommon words are a person, but not after an article or a preposition of place", () => {
    finds([
      ["Then they called Zekwa Mbotwe again.", "PER Zekwa Mbotwe"],
      ["Then they called the Zekwa Mbotwe again."],
      ["Then they slept at Zekwa Mbotwe again."],
      ["Then they sang La Zekwa again."],
    ]);
  });

  test("a small town, an article's source, an unknown word before a country", () => {
    finds([
      ["The coach left Whitstable at night.", "LOC Whitstable"],
      ["The Whitstable never sailed again."],
      ["Sales doubled, according to Quexa.", "ORG Quexa"],
      ["He left, according to Ada.", "PER Ada"],
      ["They pay Quexa Nigeria for it.", "ORG Quexa Nigeria"],
      ["They like sunny Nigeria and Western Nigeria.", "LOC Nigeria", "LOC Western Nigeria"],
    ]);
  });

  test("the other members of a series", () => {
    finds([
      ["They saw Oslo, Kasna and Bergen.", "LOC Oslo", "LOC Kasna", "LOC Bergen"],
      ["They saw Oslo and Kasna.", "LOC Oslo", "LOC Kasna"],
      ["They thank Mayor Ada Quist and Vrelka.", "PER Ada Quist", "PER Vrelka"],
      ["They saw Oslo, Kasna.", "LOC Oslo"],
      ["Between Oslo, Kasna and NATO there was peace.", "LOC Oslo", "ORG NATO"],
    ]);
  });
});

test("a listed place after an unusual word ends the name of something else", () => {
  finds([
    ["It was Quexuros Lagos again."],
    ["They met Quexuros, Lagos said so.", "LOC Quexuros", "LOC Lagos"],
    ["Organising Lagos took long.", "LOC Lagos"],
    ["They met in old Lagos then.", "LOC Lagos"],
  ]);
});
