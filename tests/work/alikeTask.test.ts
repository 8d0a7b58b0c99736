import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { relatedInNumbers } from "../../src/entry/relatedNumbers.ts";
import { givenPairs } from "../../src/relate/givenPairs.ts";
import { relatedOf } from "../../src/relate/related/related.ts";
import { subjectsOf } from "../../src/relate/related/vectors.ts";
import { sentArchive } from "../../src/relate/sentArchive.ts";
import { storiesOf } from "../../src/relate/stories/stories.ts";
import { inOrderOfIds } from "../../src/shared/inOrder.ts";
import { type AlikeTask, alikeFound } from "../../src/work/alikeTask.ts";
import { archiveOf, told } from "../support/stories.ts";

const SUBJECTS = ["Quist Bel Ost ferry collision harbour", "Lind Ek Dahl fair prizes cattle"];
const DAYS = ["", "2024-03-05", "2024-03-06", "2024-03-05/2024-03-09", "2024-03-01/2025-06-30"];

const article = fc.record({
  about: fc
    .tuple(fc.constantFrom(...SUBJECTS), fc.uniqueArray(fc.constantFrom("crew", "Brun", "fog", "Abel")))
    .map(([subject, others]) => [subject, ...others].join(" ")),
  day: fc.constantFrom(...DAYS),
  weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  story: fc.option(fc.subarray(["a1.txt", "a4.txt", "a9.txt"], { maxLength: 1 }), { freq: 4 }),
});
const archive = fc.array(article, { minLength: 6, maxLength: 25 }).map((articles) => {
  const [first, last] = ["a0", `a${articles.length - 1}`] as const;
  const [given, known] = archiveOf(
    articles.map((one, at) => told(`a${at}`, one)),
    [[first, last]],
  );
  // Words of larger archives are weighed alike for related articles and for stories.
  const words = { ...known.words, articles: 5000 };
  return { given, known: { ...known, words, subjects: subjectsOf(given, { ...known, words }) } };
});

/** An archive as another thread gets it. */
function sent({ given, known }: Parameters<Parameters<typeof archive.map>[0]>[0]) {
  const articles = inOrderOfIds(given);
  const { settled, pairs } = givenPairs(articles, "story");
  return structuredClone(sentArchive({ ...known, articles, register: { settled, pairs } }));
}

test("what was sent of an archive gives the same related articles and stories, with and without what an earlier build found", () => {
  let seen = 0;
  fc.assert(
    fc.property(archive, archive, (first, second) => {
      let former: AlikeTask["former"] = { related: new Uint8Array(), stories: new Uint8Array() };
      for (const one of [first, second, second]) {
        const { kept, ...found } = alikeFound({ archive: sent(one), former });
        const expected = {
          sameSubject: relatedInNumbers(relatedOf(one.given, one.known)),
          stories: storiesOf(one.given, one.known).value,
        };
        assert.deepEqual(found, expected);
        seen += found.stories.stories.length * found.sameSubject.ids.length;
        former = structuredClone(kept);
      }
    }),
    { numRuns: 30 },
  );
  assert.ok(seen > 300, `only ${seen}: nothing was compared`);
});
