import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quotesIn } from "../support/statements.ts";

/** The speaker of a quotation whose attribution is `words`, which come before "said"; "-" for nobody. */
const speakerIn = (words: string) => quotesIn(`“The dam held all night,” ${words} said.`)[0]?.split(" | ")[1];

const check = (cases: Readonly<Record<string, string>>) => {
  for (const [words, speaker] of Object.entries(cases)) assert.equal(speakerIn(words), speaker, words);
};

describe("the words for a speaker", () => {
  test("a description has a noun for people, a determiner, or is plural", () =>
    check({
      "one witness": "one witness",
      "a retired, softly spoken diplomat": "retired, softly spoken diplomat",
      "the quiet, 80-year-old diplomat": "quiet, 80-year-old diplomat",
      "one of the advisers": "one of the advisers",
      "the pilot involved in the crash": "pilot",
      "rescue workers": "rescue workers",
      "the 68-year-old": "68-year-old",
      "a critic of the plan -": "critic of the plan",
      "but residents": "residents",
    }));

  test("times, places, unfinished clauses and counts alone are nobody", () =>
    check({
      "two weeks ago": "-",
      "the next morning": "-",
      "last March": "-",
      "a point the crowd": "-",
      another: "-",
      "six in 10": "-",
      finally: "-",
    }));

  test("“family” and “assembly” are no adverbs", () =>
    check({
      "the family": "family",
      "his family later": "his family",
      "her close ally": "her close ally",
      "the national assembly": "national assembly",
      "the family publicly": "family",
    }));

  test("prepositions, pronouns, verbs and words that lack their noun are nobody", () =>
    check({
      over: "-",
      "He also played up his": "-",
      "its history of rewarding candidates from neighboring": "-",
      "the members said shops": "members",
    }));

  test("the last of several, somebody else’s clause, and an adverb at the end are nobody", () =>
    check({
      "the police and prosecutors": "-",
      "lobbyists and former foes": "-",
      "it was late, and the company": "company",
      "people sometimes": "-",
      "whose observers": "-",
      "analysts with Orbis Inc. Ms. Quist": "-",
      "an order for Britons in Kuwait to assemble at a hotel, officials": "officials",
    }));

  test("a full stop after the speaker isn’t a part of the name", () =>
    assert.deepEqual(
      quotesIn("``He is a strong man,'' said Anna Suvorova. ``He won't go.''").map(
        (quote) => quote.split(" | ")[1],
      ),
      ["Anna Suvorova", "Anna Suvorova"],
    ));

  test("a name that ends in “ing” is no participle", () =>
    check({
      "{p:Beijing} officials": "Beijing officials",
      "{o:Boeing} engineers": "Boeing engineers",
      "Slamming officials": "-",
    }));

  test("a list in the name of a department is one name", () =>
    check({
      "a spokesperson for the Department for Business, Energy and Industrial Strategy":
        "spokesperson for the Department for Business, Energy and Industrial Strategy",
      "the Department for Levelling Up, Housing and Communities":
        "Department for Levelling Up, Housing and Communities",
      "as rain fell in the Department of Forests, ministers and officials": "ministers and officials",
    }));

  test("a name that only describes somebody isn't the speaker", () =>
    check({
      "a {Quist} campaign adviser": "Quist campaign adviser",
      "the {Quist} campaign": "Quist campaign",
      "{Quist} aides": "Quist aides",
      "anti-{Quist} protesters": "anti-Quist protesters",
      "{o:Orbis} director {Dana Wells}": "Dana Wells",
    }));

  test("brackets, “himself”, conjunctions, and a title that goes on with “of”", () =>
    check({
      "Senator {Dana Wells} (R-Utah)": "Dana Wells",
      "{Dana Wells} herself": "Dana Wells",
      "and {Dana Wells}": "Dana Wells",
      "former minister of trade {Dana Wells}": "Dana Wells",
      "{p:Utah} Gov. {Dana Wells}": "Dana Wells",
    }));
});
