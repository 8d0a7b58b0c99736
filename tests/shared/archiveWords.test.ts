import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { frequencyStep } from "../../src/enrich/keyphrases/find.ts";
import { countedWords } from "../../src/shared/archiveWords.ts";

test("the table of words has the frequency steps of all words, without those of a single article", () => {
  const word = fc.constantFrom("rain", "snow", "hail", "sleet", "fog");
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word)), (articles) => {
      const words = countedWords();
      for (const own of articles) words.count(Uint32Array.from(own, words.numberOf));
      const { byWord } = words.byWords();
      const all = new Set(articles.flat());
      for (const one of all) {
        const count = articles.filter((own) => own.includes(one)).length;
        assert.equal(frequencyStep(byWord.get(one) ?? 0), frequencyStep(count));
        assert.equal(byWord.has(one), count > 1);
      }
    }),
  );
});
