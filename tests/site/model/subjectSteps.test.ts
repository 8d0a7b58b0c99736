import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { EntryMention, SiteArticle } from "../../../src/entry/schema.ts";
import { entryOf } from "../../support/entries.ts";
import { entityOf } from "../../support/names.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

const mention: EntryMention = [[1, 0, 3], "names/full-name", 0.95];
const named = (id: string, times: number) => ({
  id,
  type: "person" as const,
  mentions: Array.from({ length: times }, () => mention),
});
const article = (id: string, date: string | null, ...names: ReturnType<typeof named>[]) =>
  entryOf({ id, seed: `${id}.txt`, date, names });
const stepsOf = (...articles: SiteArticle[]) => {
  const table = [entityOf("ada-quist"), entityOf("omar-lind"), entityOf("eva-moe")];
  const { subjects } = siteOf(articles, ARCHIVE, null, { table });
  return articles
    .flatMap(({ id }) => {
      const steps = subjects.get(id);
      return steps
        ? [`${steps.before?.id ?? "–"} ${id} ${steps.after?.id ?? "–"}: ${steps.name.found?.entity.id}`]
        : [];
    })
    .sort();
};

describe("steps on a subject", () => {
  test("lead along the articles of the name that an article mentions most, in time", () => {
    const found = stepsOf(
      article("a1", "2024-01-01", named("ada-quist", 3), named("omar-lind", 1)),
      article("a2", "2024-01-02", named("omar-lind", 2)),
      article("a3", "2024-01-03", named("ada-quist", 2)),
    );
    assert.deepEqual(found, ["a1 a2 –: omar-lind", "a1 a3 –: ada-quist", "– a1 a3: ada-quist"]);
  });

  test("a name of a single article is no subject; undated articles lead only to each other", () => {
    const found = stepsOf(
      article("a1", "2024-01-01", named("eva-moe", 9), named("ada-quist", 1)),
      article("u1", null, named("ada-quist", 1)),
      article("u2", null, named("ada-quist", 1)),
    );
    assert.deepEqual(found, ["u1 u2 –: ada-quist", "– u1 u2: ada-quist"]);
  });

  test("without such a name, the first topic is the subject", () => {
    const topics = [{ id: "x", name: "weather", confidence: 0.99, words: [] }];
    const { subjects } = siteOf(
      ["a1", "a2"].map((id) => entryOf({ id, topics })),
      ARCHIVE,
      null,
    );
    assert.equal(subjects.get("a1")?.name.name, "weather");
    assert.equal(subjects.get("a1")?.after?.id, "a2");
  });
});
