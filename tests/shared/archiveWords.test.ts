import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countedWords } from "../../src/shared/archiveWords.ts";

test("each word has the number of articles that have it", () => {
  const word = fc.constantFrom("rain", "snow", "hail", "sleet", "fog");
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word)), (articles) => {
      const words = countedWords();
      for (const own of articles) words.count(Uint32Array.from(own, words.numberOf));
      assert.equal(words.articles, articles.length);
      for (const one of new Set(articles.flat())) {
        const count = articles.filter((own) => own.includes(one)).length;
        assert.equal(words.articlesWith(words.numberOf(one)), count, one);
      }
    }),
  );
});
