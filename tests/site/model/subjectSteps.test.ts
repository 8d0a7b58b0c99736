import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { EntryMention, SiteArticle } from "../../../src/entry/schema.ts";
import type { CopyPair } from "../../../src/records/copies.ts";
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
const stepsOf = (...articles: SiteArticle[]) => stepsAmong(articles, []);
/** @param copies two with the same text each. */
const stepsAmong = (articles: readonly SiteArticle[], copies: readonly (readonly [string, string])[]) => {
  const table = [entityOf("ada-quist"), entityOf("omar-lind"), entityOf("eva-moe")];
  const pairs = copies.map(
    (ids): CopyPair => ({ articles: ids, kind: "copy", words: [90, 90], same: [90, 90], isGiven: false }),
  );
  const { subjects } = siteOf(articles, ARCHIVE, null, { table, copies: pairs });
  return articles
    .flatMap(({ id }) => {
      const steps = subjects.get(id);
      return steps
        ? [`${steps.before?.id ?? "–"} ${id} ${steps.after?.id ?? "–"}: ${steps.name.found?.id}`]
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

  test("each text counts once: none leads to a copy of its own text, nor to a copy of one before", () => {
    const days = ["a1", "a2", "a3", "a4"].map((id, at) =>
      article(id, `2024-0${at + 1}-01`, named("ada-quist", 2)),
    );
    const copies = [["a1", "a3"]] as const;
    assert.deepEqual(stepsAmong(days, copies), [
      "a1 a2 a4: ada-quist",
      "a2 a3 a4: ada-quist",
      "a2 a4 –: ada-quist",
      "– a1 a2: ada-quist",
    ]);
    assert.deepEqual(stepsAmong(days.slice(2), [["a3", "a4"]]), []);
  });

  test("a copy doesn't lead back to what it is a copy of", () => {
    const days = ["a1", "a2", "a3"].map((id, at) => article(id, `2024-0${at + 1}-01`, named("ada-quist", 2)));
    assert.deepEqual(stepsAmong(days, [["a2", "a3"]]), [
      "a1 a2 –: ada-quist",
      "a1 a3 –: ada-quist",
      "– a1 a2: ada-quist",
    ]);
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
