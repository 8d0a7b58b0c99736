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
import { storyArchives } from "../support/storyArchives.ts";

const archive = storyArchives(6, 25).map(({ given, known }) => ({
  given,
  known: { ...known, subjects: subjectsOf(given, known) },
}));

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
