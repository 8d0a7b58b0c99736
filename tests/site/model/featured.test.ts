import assert from "node:assert/strict";
import { test } from "node:test";
import { formatProblems } from "../../../src/problem.ts";
import { featuredOf } from "../../../src/site/model/featured.ts";
import { entryOf } from "../../support/entries.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

const SHELF = Array.from({ length: 20 }, (_, index) =>
  entryOf({ id: `id-${index}`, seed: `deep/${index}.txt`, copies: [`copy-${index}.txt`] }),
);

function featured(...names: readonly string[]) {
  const { value, problems } = featuredOf(siteOf(SHELF, { ...ARCHIVE, featured: names }, null));
  return { ids: value.map(({ id }) => id), problems };
}

test("featured: by file, by a copy of it, or by id, each once and in the given order", () => {
  assert.deepEqual(featured("id-3", "deep/1.txt", "copy-1.txt", "copy-0.txt"), {
    ids: ["id-3", "id-1", "id-0"],
    problems: [],
  });
});

test("featured: one that no article has is a problem that names the file, quotes it and says what to do", () => {
  const { ids, problems } = featured("1.txt", "id-2");
  assert.deepEqual(ids, ["id-2"]);
  assert.match(
    formatProblems(problems),
    /archive\.yml\n.*names an article that the archive doesn’t have\. Write the path of its file .* “1\.txt” \[site\/featured\]/,
  );
});

test("featured: more than twelve are a problem, and the first twelve are shown", () => {
  const { ids, problems } = featured(...SHELF.slice(0, 13).map(({ id }) => id));
  assert.equal(ids.length, 12);
  assert.deepEqual(
    problems.map(({ excerpt }) => excerpt),
    ["id-12"],
  );
});
