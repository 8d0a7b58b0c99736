import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { wordListFile } from "../../src/search/words.ts";
import { decodeWordList } from "../../src/shared/wordList.ts";

const fragments = (...texts: string[]) =>
  texts.map((content, index) => ({ id: `en_${index}`, content, filters: {} }));
const listed = (texts: readonly string[], most?: number) =>
  Object.fromEntries(
    decodeWordList(wordListFile(fragments(...texts), most)).map(({ word, count }) => [word, count]),
  );

describe("search: the words of an archive", () => {
  test("as most articles spell them, with how many have them", () => {
    assert.deepEqual(listed(["Zelenskyy said. zelenskyy", "Zelenskyy went", "ZELENSKYY"]), {
      Zelenskyy: 3,
      said: 1,
      went: 1,
    });
  });

  test("a word of an article counts once, however often it stands there", () => {
    assert.deepEqual(listed(["troops troops troops", "troops"]), { troops: 2 });
  });

  test("no figures, no short ones, no addresses; marks and apostrophes within", () => {
    assert.deepEqual(listed(["of 10,000 a2b Müller O’Brien Russia-led http x".concat("y".repeat(40))]), {
      Müller: 1,
      "O’Brien": 1,
      "Russia-led": 1,
      http: 1,
    });
  });

  test("of more than can be kept, the rarest are left out, all of one rarity alike", () => {
    assert.deepEqual(listed(["one two three", "one two", "one"], 2), { one: 3, two: 2 });
    assert.deepEqual(listed(["one two three", "one"], 2), { one: 2 });
  });

  test("the file is the same whatever the order of the articles", () => {
    const texts = ["River rises", "river falls", "The Gazette"];
    assert.deepEqual(wordListFile(fragments(...texts)), wordListFile(fragments(...texts.toReversed())));
  });

  test("every word comes back from the file", () => {
    const word = fc.stringMatching(/^[a-zäéß]{3,12}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        assert.deepEqual(Object.keys(listed([words.join(" ")])).sort(), [...words].sort());
      }),
    );
  });
});
