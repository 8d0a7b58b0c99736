import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keyphrasesOf, type Phrase, wordsOfPhrases } from "../../../src/enrich/keyphrases/find.ts";
import { frequencyLetters, lettersAsCounts } from "../../../src/enrich/keyphrases/frequencies.ts";

test("keyphrases are the same by the letters as by the counts themselves", () => {
  const word = fc.constantFrom("rain", "snow", "hail", "__proto__", "constructor");
  const phrase = fc.record<Phrase>({
    keys: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    form: fc.constantFrom("one", "two", "three", "four"),
    count: fc.integer({ min: 2, max: 9 }),
  });
  const count = fc.integer({ min: 1, max: 2 ** 31 });
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(count, { minLength: 5 }), (phrases, counts) => {
      const words = wordsOfPhrases(phrases);
      const own = Uint32Array.from(words, (_, at) => counts[at] ?? 1);
      const articles = Math.max(...counts);
      const exact = { articles, articlesWith: (one: string) => own[words.indexOf(one)] ?? 0 };
      const letters = frequencyLetters(own);
      assert.equal(letters.length, words.length);
      assert.deepEqual(
        keyphrasesOf(phrases, lettersAsCounts(phrases, letters, articles)),
        keyphrasesOf(phrases, exact),
      );
    }),
  );
});

test("a letter stands for a power of two", () => {
  assert.equal(frequencyLetters(Uint32Array.of(0, 1, 2, 3, 4, 7, 8, 2 ** 31)), "AABBCCD`");
});
