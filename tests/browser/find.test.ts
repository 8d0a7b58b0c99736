import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { find } from "../../src/browser/find.ts";
import type { Hit, SearchIndex } from "../../src/browser/pagefind.ts";
import { parseQuery } from "../../src/browser/query.ts";
import type { WordRange } from "../../src/shared/spokenFile.ts";
import { catalogueFor } from "../support/catalogues.ts";

const TEXTS: Readonly<Record<string, string>> = {
  a: "the old bridge burns",
  b: "a bridge of old stones",
  c: "the artist burns",
};

/** Which words are within quotations. */
const QUOTED: Readonly<Record<string, readonly WordRange[]>> = {
  a: [{ from: 1, to: 3 }],
  b: [{ from: 3, to: 5 }],
};

/** An index that, like Pagefind, also finds longer words and drops unknown ones, except in quotation marks. */
function indexOf(
  texts: Readonly<Record<string, string>>,
): SearchIndex & { readonly asked: string[]; readonly scored: string[] } {
  const [asked, scored]: [string[], string[]] = [[], []];
  const found = (id: string, words: readonly string[] = []): Hit => ({
    id,
    score: id.charCodeAt(0),
    words: (texts[id] ?? "").split(" ").flatMap((word, at) => (words.includes(word) ? [at] : [])),
    data: () => Promise.reject(new Error(id)),
  });
  const ids = Object.keys(texts);
  const { rows, ...catalogue } = catalogueFor(
    ids.map(() => ({ fields: {} })),
    ids,
  );
  return {
    asked,
    scored,
    catalogue,
    all: () => ids.map((id) => found(id)),
    rows: (wanted) =>
      Promise.resolve(new Map(rows.flatMap((row) => (wanted.includes(row.id) ? [[row.id, row]] : [])))),
    withSpeakers: () => Promise.resolve(catalogue),
    quotations: () => Promise.resolve(({ id }) => QUOTED[id] ?? []),
    ranked(query) {
      scored.push(query);
      return this.search(query);
    },
    search(query) {
      asked.push(query);
      const phrase = /^"(.*)"$/.exec(query)?.[1];
      const begins = (word: string) => (text: string) => text.split(" ").some((one) => one.startsWith(word));
      const words = query.split(" ").filter((word) => Object.values(texts).some(begins(word)));
      const has = (text: string) =>
        phrase === undefined
          ? words.every((word) => begins(word)(text))
          : ` ${text} `.includes(` ${phrase} `);
      return Promise.resolve(
        ids.filter((id) => has(texts[id] ?? "")).map((id) => found(id, (phrase ?? query).split(" "))),
      );
    },
  };
}

async function found(query: string) {
  const {
    matches,
    unknownWords: missing,
    unmatchedPhrases: brokenPhrases,
    termCounts: counts,
  } = await find(indexOf(TEXTS), parseQuery(query, []).terms);
  return {
    ids: matches.map(({ row }) => row.id),
    missing,
    brokenPhrases,
    counts: counts.map(({ term, count }) => `${term.text} ${count}`),
  };
}

describe("browser: finding", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ["bridge", ["a", "b"], [], []],
    ["art", [], ["art"], []],
    ["old burns", ["a"], [], []],
    ['"old bridge"', ["a"], [], []],
    ['"bridge old"', [], [], ["bridge old"]],
    ['bridge "old zz bridge"', [], ["zz"], []],
    ["bridge -burns", ["b"], [], []],
    ['-"old bridge"', ["b", "c"], [], []],
    ["bridge zz", ["a", "b"], ["zz"], []],
    ["bridge -zz", ["a", "b"], [], []],
    ["zz qq zz", [], ["zz", "qq"], []],
    ["quote:bridge", ["a"], [], []],
    ['quote:"old bridge"', ["a"], [], []],
    ['quote:"bridge burns"', [], [], []],
    ["burns quote:old", ["a"], [], []],
    ["bridge -quote:bridge", ["b"], [], []],
    ["bridge quote:the", [], [], []],
    ["", ["a", "b", "c"], [], []],
  ];
  for (const [query, ids, missing, brokenPhrases] of cases)
    test(`${query === "" ? "nothing" : query} finds ${ids.length}`, async () => {
      const { counts: _, ...rest } = await found(query);
      assert.deepEqual(rest, { ids, missing, brokenPhrases });
    });

  test("each word has the number of articles that contain it", async () => {
    assert.deepEqual((await found("artist bridge")).counts, ["artist 1", "bridge 2"]);
  });

  test("Pagefind is asked once for each word and once for all of them", async () => {
    const index = indexOf(TEXTS);
    await find(index, parseQuery("old bridge", []).terms);
    assert.deepEqual(index.asked, ['"old"', '"bridge"', "old bridge"]);
  });
});
