import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namesOf } from "../../../src/enrich/names/article.ts";
import { NAMES, parsed } from "../../support/records.ts";

/** The mentions whose full form differs from their words: "Choe = Choe Son Hui". */
function merged(text: string): string[] {
  return namesOf(parsed(text), NAMES)
    .filter(({ text: words, value }) => words !== value)
    .map(({ text: words, value }) => `${words} = ${value}`);
}

describe("names of one article", () => {
  test("a surname, a family name that comes first, and a first name", () => {
    assert.deepEqual(
      merged("President Kim Jong Un met Sergei Lavrov. Lavrov left; Kim stayed. Then Sergei came back."),
      ["Lavrov = Sergei Lavrov", "Kim = Kim Jong Un", "Sergei = Sergei Lavrov"],
    );
  });

  test("a first name that no list has, where it is found alone as a person’s", () => {
    const text =
      "The writer Zelqa Quist met Ada Lind. “I was angry,” Zelqa said. Zelqa replied that it was over.";
    assert.deepEqual(merged(text), ["Zelqa = Zelqa Quist", "Zelqa = Zelqa Quist"]);
    assert.deepEqual(merged(text.replace("Ada Lind", "Zelqa Lind")), []);
    // It is others' surname.
    assert.deepEqual(merged(text.replace("Ada Lind", "Ada Zelqa and Tom Zelqa")), []);
  });

  test("two people with one surname are kept apart, and the surname alone belongs to neither", () => {
    assert.deepEqual(merged("Judge Mary Brown sentenced John Brown to six years. Brown wept."), []);
  });

  test("the last two words, and a word from the middle", () => {
    assert.deepEqual(
      merged(
        "President Luiz Inácio Lula da Silva and President Andrés Manuel López Obrador met. Then López Obrador and Lula left.",
      ),
      ["López Obrador = Andrés Manuel López Obrador", "Lula = Luiz Inácio Lula da Silva"],
    );
  });

  test("the last two words of a name of three, but not of somebody whose first name they begin with", () => {
    assert.deepEqual(merged("They met Anna Frances Brown. Later Miss Frances Brown left."), [
      "Frances Brown = Anna Frances Brown",
    ]);
    assert.deepEqual(merged("They met Witness Anna Brown. Later Ms Anna Brown left."), []);
  });

  test("a short form that the article explains comes before the one that the lists have", () => {
    assert.deepEqual(merged("The National Harbour Service (NHS) left. Then the NHS came back."), [
      "NHS = National Harbour Service",
      "NHS = National Harbour Service",
    ]);
    assert.deepEqual(merged("The National Health Service (NHS) left."), ["National Health Service = NHS"]);
  });

  test("a first name belongs to a king or a queen with a number only where the rank allows it", () => {
    assert.deepEqual(merged("King George VI died. Prince George waved. King George lay in state."), [
      "George = Prince George",
      "George = George VI",
    ]);
    assert.deepEqual(merged("King George VI died. George was loved."), ["George = George VI"]);
  });

  test("a rank says more of a first name alone", () => {
    assert.deepEqual(merged("They met Pope Francis there. Francis left."), [
      "Francis = Pope Francis",
      "Francis = Pope Francis",
    ]);
    assert.deepEqual(merged("They met Prince Harry there. Harry Quist left."), ["Harry = Harry Quist"]);
    assert.deepEqual(merged("They met King Harry there, and Prince Harry here. Then Harry left."), [
      "Harry = King Harry",
      "Harry = Prince Harry",
    ]);
    assert.deepEqual(merged("They met a Prince Harry there. Sister Harry left."), []);
    // Two are called so, and one of them a queen by her friends.
    assert.deepEqual(
      merged("Nancy Quist met Nancy Lind. Lind called her Queen Nancy. So did Nancy, said Nancy."),
      ["Lind = Nancy Lind", "Nancy = Queen Nancy"],
    );
  });

  test("so does a high office of a surname that the tables of offices have several times", () => {
    assert.deepEqual(merged("They met President Clinton there. Clinton left. Mr Clinton stayed."), [
      "Clinton = President Clinton",
      "Clinton = President Clinton",
      "Clinton = President Clinton",
    ]);
    assert.deepEqual(merged("They met President Clinton there. Mrs Clinton left."), [
      "Clinton = President Clinton",
    ]);
    assert.deepEqual(
      merged("They met Bill Clinton and Hillary Clinton there. President Clinton left. Clinton stayed."),
      ["Clinton = Bill Clinton"],
    );
    for (const text of [
      "They met President Merkel and Chancellor Merkel there.",
      "They met President Quist there.",
      "They met a President Clinton there.",
      "They met Senator Clinton there.",
    ])
      assert.deepEqual(merged(text), [], text);
  });

  test("spellings of one full name", () => {
    assert.deepEqual(merged("Kim Jong Un came. The leader Kim Jong-un left. Kim Jong Un waved."), [
      "Kim Jong-un = Kim Jong Un",
    ]);
  });

  test("a middle name is left out; two initials are two people", () => {
    assert.deepEqual(
      merged("They met Mayor Ada Rosa Quist there. Later Mayor Ada Quist left, and Quist was late."),
      ["Ada Quist = Ada Rosa Quist", "Quist = Ada Rosa Quist"],
    );
    assert.deepEqual(
      merged("They met Judge Amos W. Brown and Judge Amos P. Brown there. Brown was late."),
      [],
    );
    assert.deepEqual(merged("They met Judge Roger Brown and Roger Brown Jr. there. Brown was late."), []);
  });

  test("an acronym that leaves out the country", () => {
    assert.deepEqual(merged("He paid the U.S. Harbour Safety Agency (HSA). Then the HSA closed it."), [
      "HSA = U.S. Harbour Safety Agency",
      "HSA = U.S. Harbour Safety Agency",
    ]);
  });

  test("countries, acronyms, the head noun alone", () => {
    assert.deepEqual(
      merged(
        "The U.S. agreed. The Harbour Safety Agency (HSA) closed. The HSA and the Agency met in the UK.",
      ),
      [
        "U.S. = United States",
        "HSA = Harbour Safety Agency",
        "HSA = Harbour Safety Agency",
        "Agency = Harbour Safety Agency",
        "UK = United Kingdom",
      ],
    );
  });

  test("a place in capitals has the form in lower case", () => {
    assert.deepEqual(merged("The fire in LAGOS was put out, and no one was hurt by it."), ["LAGOS = Lagos"]);
  });

  test("the names in the headline are found too", () => {
    const text = "River floods Oslo\n\nThe river rose by a metre on Friday, and many people had to leave.\n";
    assert.deepEqual(
      namesOf(parsed(text), NAMES).map(({ text: words, start }) => [words, start]),
      [["Oslo", 13]],
    );
  });
});
