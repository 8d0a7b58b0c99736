import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { uncut } from "../../../src/enrich/names/uncut.ts";
import { find, finds } from "../../support/findNames.ts";

describe("the beginning of a person's name isn't cut off", () => {
  test("where the words before it are unusual ones", () => {
    finds([
      ["The party of Aung San Suu Kyi won.", "PER Aung San Suu Kyi"],
      ["They met Aung San Suu Kyi in Oslo.", "PER Aung San Suu Kyi", "LOC Oslo"],
      ["They met Zekwa Vreeland Rodriguez there.", "PER Zekwa Vreeland Rodriguez"],
    ]);
  });

  test("where the article has the whole name elsewhere", () => {
    finds([
      [
        "President Zekwa Ada Quist left. It was made by Zekwa Ada Quist there.",
        "PER Zekwa Ada Quist",
        "PER Zekwa Ada Quist",
      ],
      [
        "President Brightly Ada Quist left. Then the brave Ada Quist came.",
        "PER Brightly Ada Quist",
        "PER Ada Quist",
      ],
    ]);
  });

  test("but no other name, no other sentence and no half word is added to it", () => {
    const name = (text: string, words: string, type: "person" | "place" = "person") => {
      const start = text.indexOf(words);
      const end = start + words.length;
      return { start, end, text: words, type, rule: "names/full-name", strength: 0.9 } as const;
    };
    const whole = "Ada Rosa Quist";
    const texts = ["Ada. Rosa Quist", "McAda Rosa Quist", "Ada, Rosa Quist", "Rosa Quist"];
    for (const words of texts) {
      const text = `${words} met ${whole}.`;
      const found = uncut(text, [name(text, "Rosa Quist"), name(text, whole)]);
      assert.deepEqual(
        found.map((one) => one.text),
        ["Rosa Quist", whole],
        text,
      );
    }
    const text = `Ada Rosa Quist met ${whole}.`.replace("met", "saw");
    const places = [
      name(text, "Ada", "place"),
      name(text, "Rosa Quist"),
      { ...name(text, whole), start: 20, end: 34 },
    ];
    assert.deepEqual(
      uncut(text, places).map((one) => one.text),
      ["Ada", "Rosa Quist", whole],
    );
  });

  test("and names never meet, whatever stands before them", () => {
    const word = fc.constantFrom("Ada", "Rosa", "Quist", "Aung", "San", "President", "said", "and", ",", ".");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = `President Aung Rosa Quist left. ${words.join(" ")}`;
        const names = find(text);
        for (const [index, { start, end, text: written }] of names.entries()) {
          assert.equal(text.slice(start, end), written);
          assert.ok(start >= (names[index - 1]?.end ?? 0));
        }
      }),
    );
  });
});
