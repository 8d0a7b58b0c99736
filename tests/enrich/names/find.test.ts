import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { find, finds, names } from "../../support/findNames.ts";

describe("a sentence with many names", () => {
  test("is no headline, whose capitals mean little", () => {
    finds([
      [
        "They visited Ada Quist at Hurst Town Hall in Oslo.",
        "PER Ada Quist",
        "LOC Hurst Town Hall",
        "LOC Oslo",
      ],
      ["Big Fire at Town Hall"],
      ["Mayor Quist Visits Oslo.", "PER Quist", "LOC Oslo"],
    ]);
  });
});

describe("people", () => {
  test("after titles and roles", () => {
    finds([
      ["Talks with President Ode went on.", "PER Ode"],
      ["It was said that Prime Minister Ingrid Halvorsen left.", "PER Ingrid Halvorsen"],
      ["They heard Dr. Yuna Lee speak.", "PER Yuna Lee"],
      ["They met harbour analyst Vondra Quill.", "PER Vondra Quill"],
      ["Tesla CEO Zora Quill resigned when the year was over.", "ORG Tesla", "PER Zora Quill"],
      ["They asked Deputy Foreign Minister Choi Min-ho.", "PER Choi Min-ho"],
      ["Then they asked the new PM Zora Quill about it.", "PER Zora Quill"],
      ["They had liked the Art Deco store there."],
      ["Then they asked former President Bill Quist about it.", "PER Bill Quist"],
      ["Then they asked the Chief Executive Zora Quill.", "PER Zora Quill"],
      ["Then they asked the Minister of Industry and Trade Zora Quill about it.", "PER Zora Quill"],
      ["Then they asked the Secretary-General Zora Quill about it.", "PER Zora Quill"],
    ]);
  });

  test("by first names, initials, suffixes, and family names that come first", () => {
    finds([
      ["The prize went to Maria Gonzalez.", "PER Maria Gonzalez"],
      ["The prize went to J. Okonkwo.", "PER J. Okonkwo"],
      ["The prize went to Billie Jean King.", "PER Billie Jean King"],
      ["A street named after Martin Luther King Jr. in the town.", "PER Martin Luther King Jr."],
      ["He replaced Nguyen Phu Trong.", "PER Nguyen Phu Trong"],
      ["He replaced Pieter van der Berg.", "PER Pieter van der Berg"],
      [
        "Then they were replaced by Zembe wa Thandika and Haitham ad-Darwi.",
        "PER Zembe wa Thandika",
        "PER Haitham ad-Darwi",
      ],
      [
        "Then he was replaced by D K Shettar, and later by Maria G Quist.",
        "PER D K Shettar",
        "PER Maria G Quist",
      ],
    ]);
  });

  test("by context that only people have", () => {
    finds([
      ["The plan, Qwelby said, is dead.", "PER Qwelby"],
      ["The plan is dead, said Qwelby.", "PER Qwelby"],
      ["The plan is dead. Said Qwelby on Monday, it is over."],
      ["The winner was Sarnia Plover, 61, a baker.", "PER Sarnia Plover"],
    ]);
  });

  test("a surname after the full name, also at the beginning of a sentence", () => {
    finds([
      ["Mayor Tom Fitch spoke. Fitch was late.", "PER Tom Fitch", "PER Fitch"],
      ["Mayor Ann Baker spoke. Baker was late.", "PER Ann Baker", "PER Baker"],
    ]);
  });

  test("not a title alone, a work in quotation marks, or an ordinary word at the beginning of a sentence", () => {
    finds([
      ["The President and the Prime Minister left."],
      ["She published “Corinne” then."],
      ["In its path, Hurricane Helene grew."],
      ["Later the rains of the tropical storm Natasha came."],
      ["On Friday, Duke Energy had no comment."],
      ["Yesterday nobody came. Analysts said so. Officials agreed."],
    ]);
  });
});

describe("places", () => {
  test("listed countries in any form, regions, large cities", () => {
    finds([
      ["Trade between the U.S. and Türkiye grew.", "LOC U.S.", "LOC Türkiye"],
      ["Rain fell in Western Europe and near Osaka.", "LOC Western Europe", "LOC Osaka"],
      ["China, a key player, agreed.", "LOC China"],
      ["They had left the former Virginia home in Orlando.", "LOC Virginia", "LOC Orlando"],
      ["The Democratic People’s Republic of Korea agreed.", "LOC Democratic People’s Republic of Korea"],
    ]);
  });

  test("by their last word, their first word, a place after them, or a preposition", () => {
    finds([
      ["They crossed the Quinsam River.", "LOC Quinsam River"],
      ["They prayed at St. Orvil.", "LOC St. Orvil"],
      ["They climbed Mount Zebulo.", "LOC Mount Zebulo"],
      ["They sailed the Gulf of Tarva.", "LOC Gulf of Tarva"],
      [
        "They left New South Wales for the Western Hemisphere.",
        "LOC New South Wales",
        "LOC Western Hemisphere",
      ],
      ["They were taken to the Kasna Police Station later.", "LOC Kasna Police Station"],
      ["A bakery in Millbrook, Vermont, won.", "LOC Millbrook", "LOC Vermont"],
      ["A fire broke out in Ikorolu.", "LOC Ikorolu"],
    ]);
  });

  test("a hyphen joins two countries, or a city and an ordinary word", () => {
    finds([
      ["the Russia-Ukraine talks", "LOC Russia", "LOC Ukraine"],
      ["the Moscow-based firm", "LOC Moscow"],
    ]);
  });

  test("not peoples and languages", () => {
    finds([
      ["North Korean troops, the Dutch and a French-speaking crowd came."],
      ["He learned Swahili from Kenyan friends."],
    ]);
  });

  test("not a country whose name occurs as an ordinary word in the text", () => {
    finds([["Turkey is dear this year, and so is the turkey farm."]]);
  });
});

describe("organisations", () => {
  test("by their head nouns", () => {
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
      ["They had joined the Reunion Church by then.", "ORG Reunion Church"],
      ["It was the Centre for Research on Clean Water.", "ORG Centre for Research on Clean Water"],
      [
        "Later the Kasna Chamber of Trade and Industry President Ada Quist left.",
        "ORG Kasna Chamber of Trade and Industry",
        "PER Ada Quist",
      ],
      ["They had seen it at the Kasna International Film Festival before."],
      ["Find BBC News on the web, if there is one.", "ORG BBC News"],
      ["They were paid by Harbours USA for all of it.", "ORG Harbours USA"],
      ["a loan from First National Bank of Omaha", "ORG First National Bank of Omaha"],
      ["France’s National Assembly voted", "LOC France", "ORG National Assembly"],
    ]);
  });

  test("listed organisations, acronyms with and without their long form, teams", () => {
    finds([
      ["The European Union and NATO agreed.", "ORG European Union", "ORG NATO"],
      [
        "The Harbour Safety Agency (HSA) closed it. HSA staff left.",
        "ORG Harbour Safety Agency",
        "ORG HSA",
        "ORG HSA",
      ],
      ["fans of the Boston Quails", "ORG Boston Quails"],
      ["He was a Major League Baseball pitcher by then.", "ORG Major League Baseball"],
    ]);
  });

  test("the head noun alone, if only one organisation has it", () => {
    finds([
      [
        "The Harbour Reform Commission met. On Friday the Commission voted.",
        "ORG Harbour Reform Commission",
        "ORG Commission",
      ],
    ]);
  });

  test("not ordinary acronyms or codes; a weekday ends a name", () => {
    finds([
      ["In the end EBITDA, GST and the MPs were all that counted."],
      ["It was only in the end that they met Miss Norway there."],
      ["The CEO saw it on TV and DVD at 10 AM."],
      ["A CH-53 and an RPO 25 stood there."],
      ["They play the Champions League on Wednesday.", "ORG Champions League"],
    ]);
  });

  test("not wars, prizes and laws", () => {
    finds([
      ["After World War II the Steele Prize, the Immigration Act and the Battle of Hulao were in the news."],
    ]);
  });
});

test("what looks like another kind of name", () => {
  finds([
    // The place of an office isn't its holder's first name.
    ["Then the Mayor of London Sadiq Quist spoke.", "LOC London", "PER Sadiq Quist"],
    // A firm belongs to somebody, and a campaign too.
    ["Then the CEO of Ada Quist’s campaign left.", "PER Ada Quist"],
    ["The firm was sold to the CEO of Alma Hurst on a rainy day.", "ORG Alma Hurst"],
    ["Then a Puerto Rican singer came."],
    ["Then they sued the Co-operative Bank again."],
    ["He was a founder of Amazon and a donor.", "ORG Amazon"],
    ["Then they flew over Amazon rainforest again.", "LOC Amazon"],
    ["Then trees fell in the Amazon.", "LOC Amazon"],
    ["They looked at the plans for Vrelka C again."],
    ["It was Miss Universe again."],
    ["In the age of Millennials, who replaced Baby Boomers, it was quiet."],
    ["It lies where the River Vrelke flows.", "LOC River Vrelke"],
    ["Then he went to the Stade de France again.", "LOC Stade de France"],
  ]);
});

test("a family name that comes first doesn't begin a name after an uncommon word: it may be a part of that one", () => {
  const found = names("The party was Vrelka Cha Mapindwe until then. In Seoul, Cha Jae-hyun stayed.");
  assert.deepEqual(found, ["LOC Seoul", "PER Cha Jae-hyun"]);
});

describe("headlines", () => {
  test("a name ends before a verb that has a capital only because of the headline", () => {
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

  test("are in the text, in order, without overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const name of find(text)) {
          assert.equal(text.slice(name.start, name.end), name.text);
          assert.ok(name.start >= at, `${name.text} overlaps in ${text}`);
          assert.ok(name.strength > 0 && name.strength <= 1);
          at = name.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
