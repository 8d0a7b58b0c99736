import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namesOf } from "../../../src/enrich/names/article.ts";
import { finds } from "../../support/findNames.ts";
import { NAMES, parsed } from "../../support/records.ts";

/** The full forms of the names of a text, each once. */
const people = (text: string) => [...new Set(namesOf(parsed(text), NAMES).map(({ value }) => value))];

describe("a surname with another first name before it", () => {
  test("isn't the article's person with this surname, and alone it is nobody's", () => {
    assert.deepEqual(people("They met Anna Brown there. We wanted Roger (Brown). Then Brown came."), [
      "Anna Brown",
      "Roger",
      "Brown",
    ]);
  });

  test("is that person's after a title, a role, a people, an ordinary word, a possessive or another sentence", () => {
    for (const before of [
      "Mr ",
      "Director ",
      "Russian ",
      "Yesterday ",
      "Scotland's ",
      "It was in Oslo. ",
      "Said ",
    ])
      assert.ok(
        !people(`They met Anna Brown there. ${before}Brown left early, and she was late.`).includes("Brown"),
        before,
      );
  });

  test("makes a full name with a first name that no list has, if an officeholder is called so", () => {
    finds([
      ["They met Zeb Bush there.", "PER Zeb Bush"],
      ["They met ZEB Bush there.", "ORG ZEB", "PER Bush"],
      ["They saw the old Bush there.", "PER Bush"],
      ["They saw the App Bush there."],
    ]);
  });
});

describe("a listed firm with a surname", () => {
  test("is the person whom the article names in full", () => {
    finds([
      ["They met Michael Bloomberg there. Later Bloomberg left.", "PER Michael Bloomberg", "PER Bloomberg"],
    ]);
  });

  test("is the firm where it is used as one, or where nobody is called so", () => {
    finds([
      ["They met Ada Quist there. Later Bloomberg rose.", "PER Ada Quist", "ORG Bloomberg"],
      [
        "They met Michael Bloomberg there. Then Bloomberg shares rose, as Bloomberg said.",
        "PER Michael Bloomberg",
        "ORG Bloomberg",
        "ORG Bloomberg",
      ],
    ]);
  });

  test("is neither where both may be meant", () => {
    finds([
      ["They met Michael Bloomberg there. He told Bloomberg so.", "PER Michael Bloomberg"],
      [
        "They met Michael Bloomberg there. Then Bloomberg shares rose, and Mr Bloomberg left.",
        "PER Michael Bloomberg",
        "PER Bloomberg",
      ],
    ]);
  });
});

describe("a surname after a high office", () => {
  test("isn't the person's whom the article names in full, if the tables know another holder", () => {
    assert.deepEqual(people("They met Hillary Clinton there. It was made by President Clinton."), [
      "Hillary Clinton",
      "President Clinton",
    ]);
    assert.deepEqual(people("They met Jeb Bush there. Vice President Bush and Bush left."), [
      "Jeb Bush",
      "Vice President Bush",
    ]);
  });

  test("is that person's if the tables know no other, or the article calls that one so, or it is only wished", () => {
    for (const text of [
      "They met Bill Clinton there. It was made by President Clinton.",
      "They met President Hillary Clinton there. It was made by President Clinton.",
      "They met Hillary Clinton there. It would be a President Clinton.",
      "They met Hillary Clinton there. It was made by Senator Clinton.",
      "They met Ada Quist there. It was made by President Quist.",
    ])
      assert.equal(people(text).length, 1, text);
  });
});
