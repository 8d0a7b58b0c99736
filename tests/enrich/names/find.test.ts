import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findNames } from "../../../src/enrich/names/find.ts";
import { NAMES } from "../../support/records.ts";

const find = (text: string) => findNames(text, [{ start: 0, end: text.length }], NAMES);

/** "PER Ada Quist", in the order of the text. */
function names(text: string): string[] {
  const short = { person: "PER", place: "LOC", organisation: "ORG" } as const;
  return find(text).map(({ type, text: words }) => `${short[type]} ${words}`);
}

/** Each text with the names it has, and no others. */
function finds(cases: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...expected] of cases) assert.deepEqual(names(text), expected, text);
}

describe("people", () => {
  test("behind titles and roles", () => {
    finds([
      ["Talks with President Ode went on.", "PER Ode"],
      ["It was said that Prime Minister Ingrid Halvorsen left.", "PER Ingrid Halvorsen"],
      ["They heard Dr. Yuna Lee speak.", "PER Yuna Lee"],
      ["They met harbour analyst Vondra Quill.", "PER Vondra Quill"],
      ["Tesla CEO Zora Quill resigned when the year was over.", "ORG Tesla", "PER Zora Quill"],
      ["They asked Deputy Foreign Minister Choi Min-ho.", "PER Choi Min-ho"],
    ]);
  });

  test("by first names, initials, endings and family names that stand first", () => {
    finds([
      ["The prize went to Maria Gonzalez.", "PER Maria Gonzalez"],
      ["The prize went to J. Okonkwo.", "PER J. Okonkwo"],
      ["The prize went to Billie Jean King.", "PER Billie Jean King"],
      ["A street named after Martin Luther King Jr. in the town.", "PER Martin Luther King Jr."],
      ["He replaced Nguyen Phu Trong.", "PER Nguyen Phu Trong"],
      ["He replaced Pieter van der Berg.", "PER Pieter van der Berg"],
    ]);
  });

  test("by what only people do", () => {
    finds([
      ["The plan, Qwelby said, is dead.", "PER Qwelby"],
      ["The plan is dead, said Qwelby.", "PER Qwelby"],
      ["The winner was Sarnia Plover, 61, a baker.", "PER Sarnia Plover"],
    ]);
  });

  test("a surname after the full name, at a sentence's beginning too", () => {
    finds([
      ["Mayor Tom Fitch spoke. Fitch was late.", "PER Tom Fitch", "PER Fitch"],
      ["Mayor Ann Baker spoke. Baker was late.", "PER Ann Baker", "PER Baker"],
    ]);
  });

  test("no title alone, no work in quotation marks, no word of a sentence's beginning", () => {
    finds([
      ["The President and the Prime Minister left."],
      ["She published “Corinne” then."],
      ["In its path, Hurricane Helene grew."],
      ["On Friday, Duke Energy had no comment."],
      ["Yesterday nobody came. Analysts said so. Officials agreed."],
    ]);
  });
});

describe("places", () => {
  test("countries with their other names, regions, large cities", () => {
    finds([
      ["Trade between the U.S. and Türkiye grew.", "LOC U.S.", "LOC Türkiye"],
      ["Rain fell in Western Europe and near Osaka.", "LOC Western Europe", "LOC Osaka"],
      ["China, a key player, agreed.", "LOC China"],
      ["The Democratic People’s Republic of Korea agreed.", "LOC Democratic People’s Republic of Korea"],
    ]);
  });

  test("by heads, beginnings, and what they stand before", () => {
    finds([
      ["They crossed the Quinsam River.", "LOC Quinsam River"],
      ["They prayed at St. Orvil.", "LOC St. Orvil"],
      ["They climbed Mount Zebulo.", "LOC Mount Zebulo"],
      ["They sailed the Gulf of Tarva.", "LOC Gulf of Tarva"],
      ["A bakery in Millbrook, Vermont, won.", "LOC Millbrook", "LOC Vermont"],
      ["A fire broke out in Ikorolu.", "LOC Ikorolu"],
    ]);
  });

  test("two countries that a hyphen ties are two, and a city may be tied to a word", () => {
    finds([
      ["the Russia-Ukraine talks", "LOC Russia", "LOC Ukraine"],
      ["the Moscow-based firm", "LOC Moscow"],
    ]);
  });

  test("peoples and languages are no places", () => {
    finds([
      ["North Korean troops, the Dutch and a French-speaking crowd came."],
      ["He learned Swahili from Kenyan friends."],
    ]);
  });

  test("a country's name that is a word, where the text has the word", () => {
    finds([["Turkey is dear this year, and so is the turkey farm."]]);
  });
});

describe("organisations", () => {
  test("by their heads", () => {
    finds([
      ["Staff of the Ministry of Trade and Industry met.", "ORG Ministry of Trade and Industry"],
      ["The South Korean Ministry of Defense met.", "ORG South Korean Ministry of Defense"],
      ["a fellow at the Seoul Institute for Strategic Studies", "ORG Seoul Institute for Strategic Studies"],
      ["the Nigeria Centre for Disease Control said", "ORG Nigeria Centre for Disease Control"],
      [
        "a fine of the U.S. Securities and Exchange Commission",
        "ORG U.S. Securities and Exchange Commission",
      ],
      ["talks of Acme and the Trade Council", "ORG Trade Council"],
      ["a loan from First National Bank of Omaha", "ORG First National Bank of Omaha"],
      ["France’s National Assembly voted", "LOC France", "ORG National Assembly"],
    ]);
  });

  test("listed ones, acronyms with and without their long form, teams", () => {
    finds([
      ["The European Union and NATO agreed.", "ORG European Union", "ORG NATO"],
      [
        "The Harbour Safety Agency (HSA) closed it. HSA staff left.",
        "ORG Harbour Safety Agency",
        "ORG HSA",
        "ORG HSA",
      ],
      ["fans of the Boston Quails", "ORG Boston Quails"],
    ]);
  });

  test("the head alone, where only one is named", () => {
    finds([
      [
        "The Harbour Reform Commission met. On Friday the Commission voted.",
        "ORG Harbour Reform Commission",
        "ORG Commission",
      ],
    ]);
  });

  test("no acronym that is none, no number's letters, no league on a weekday", () => {
    finds([
      ["The CEO saw it on TV and DVD at 10 AM."],
      ["A CH-53 and an RPO 25 stood there."],
      ["They play the Champions League on Wednesday.", "ORG Champions League"],
    ]);
  });

  test("wars, prizes and laws are none", () => {
    finds([
      ["After World War II the Steele Prize, the Immigration Act and the Battle of Hulao were in the news."],
    ]);
  });
});

describe("headlines", () => {
  test("a name ends where a verb has its capital only from the headline", () => {
    const text = "Foreign Minister Choe Son Hui Visits Russia Amid Allegations of Cooperation";
    assert.deepEqual(names(text), ["PER Choe Son Hui", "LOC Russia"]);
  });
});

describe("all names", () => {
  const word = fc.constantFrom(
    ..."The President Ada Quist said in Oslo , . “ ” ’s - of for the and Kim Jong-un U.S. NATO Ministry Trade University Paris Hilton al- de la Jr. (born 1970) who Mr. & A. X".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  test("lie in the text, in its order, without overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const name of find(text)) {
          assert.equal(text.slice(name.start, name.end), name.text);
          assert.ok(name.start >= at, `${name.text} overlaps in ${text}`);
          assert.ok(name.confidence > 0 && name.confidence <= 1);
          at = name.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
