import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  countedTogether,
  countsInParts,
  countWords,
  perhapsKept,
  wordListFile,
} from "../../src/search/words.ts";
import { decodeWordList } from "../../src/shared/wordList.ts";

/** The list of words of some articles in several shards. */
const list = (shards: readonly (readonly string[])[], most?: number) => {
  const parts = shards.map((texts) => countsInParts(countWords(texts)));
  const [first = []] = parts;
  return wordListFile(
    first.flatMap((_, part) => countedTogether(parts.flatMap((of) => of[part] ?? []))),
    most,
  );
};

const listed = (texts: readonly string[], most?: number) =>
  Object.fromEntries(decodeWordList(list([texts], most)).map(({ word, count }) => [word, count]));

describe("search: the words of an archive", () => {
  test("each word has the spelling that most articles use, and the number of articles that contain it", () => {
    assert.deepEqual(listed(["Zelenskyy said. zelenskyy", "Zelenskyy went", "ZELENSKYY"]), {
      Zelenskyy: 3,
      said: 1,
      went: 1,
    });
  });

  test("an article counts once for a word, however often it contains it", () => {
    assert.deepEqual(listed(["troops troops troops", "troops"]), { troops: 2 });
  });

  test("numbers, short words and web addresses are left out; accents, apostrophes and hyphens belong to a word", () => {
    assert.deepEqual(listed(["of 10,000 a2b Müller O’Brien Russia-led http x".concat("y".repeat(40))]), {
      Müller: 1,
      "O’Brien": 1,
      "Russia-led": 1,
      http: 1,
    });
  });

  test("when there are too many, the rarest are left out, and all words that are equally rare", () => {
    assert.deepEqual(listed(["one two three", "one two", "one"], 2), { one: 3, two: 2 });
    assert.deepEqual(listed(["one two three", "one"], 2), { one: 2 });
  });

  test("the file is the same whatever the order of the articles, and however they are counted together", () => {
    const texts = ["River rises", "river falls", "The river Gazette", "RIVER River", "rises"];
    const whole = list([texts]);
    assert.deepEqual(list([texts.toReversed()]), whole);
    for (const cut of [1, 2, 3, 4]) assert.deepEqual(list([texts.slice(0, cut), texts.slice(cut)]), whole);
  });

  test("those that surely aren’t kept may be left out before all words are known", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 5 }), (some, others, most) => {
        const words = [...some, ...others].map((count, at) => ({ word: `word${at}`, count }));
        const early = perhapsKept(words.slice(0, some.length), most);
        const kept = wordListFile([...early, ...words.slice(some.length)], most);
        assert.deepEqual(kept, wordListFile(words, most));
      }),
    );
  });

  test("every word can be decoded from the file", () => {
    const word = fc.stringMatching(/^[a-zäéß]{3,12}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        assert.deepEqual(Object.keys(listed([words.join(" ")])).sort(), [...words].sort());
      }),
    );
  });
});
