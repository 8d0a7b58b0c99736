import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readNameLists } from "../../src/read/nameLists.ts";
import { firstRound } from "../../src/rounds/first.ts";
import { prepare } from "../../src/rounds/settings.ts";
import { recordOf, resultOf, summaryOf } from "../../src/work/jobResult.ts";
import { ARCHIVE, seedOf } from "../support/records.ts";

const KNOWLEDGE = prepare({ archive: ARCHIVE, facts: [], nameLists: readNameLists() }).knowledge();

/** What round 1 makes of a text. */
function first(text: string) {
  const { value } = firstRound(seedOf(text), KNOWLEDGE);
  assert.ok(value);
  return value;
}

const summary = { isArticle: true, sha256: "0f", problems: [] };

describe("the result of a file", () => {
  const texts = {
    "with a date": "Rain in Oslo\n\nMarch 3, 2019\n\nAda Quist said on Monday that “30 people” had left.\n",
    "without a date: its possible days are open": "Rain fell on Oslo. Nobody knows when, said Ada Quist.\n",
    "with half a character and others that take two places":
      "Rain \ud83d fell on \u{1f600} Oslo, said Ada Quist.\n",
  };
  for (const [name, text] of Object.entries(texts))
    test(`is read as it was written, ${name}`, () => {
      const { record, gist } = first(text);
      const result = resultOf({ ...summary, gist }, record);
      const { copies, register } = record.article.seed;
      assert.deepEqual(recordOf(result, { copies, register }), record);
      assert.deepEqual(summaryOf(result), { ...summary, gist });
    });

  test("still says which clues of an open date are the same", () => {
    const { record, gist } = first(
      "Rain fell on Oslo in 2014, said Ada Quist. It was the wettest May since 2009.\n",
    );
    const read = recordOf(resultOf({ ...summary, gist }, record), record.article.seed).draft?.verdict;
    assert.ok(read?.decisive[0]);
    assert.ok(read.agreeing.includes(read.decisive[0]));
  });

  test("without an article it has only what is said of it", () => {
    const none = { ...summary, isArticle: false, gist: null };
    assert.deepEqual(summaryOf(resultOf(none, null)), none);
  });
});
