import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { LinkedArticle } from "../../src/records/article.ts";
import { identify } from "../../src/relate/identify.ts";
import { inShort } from "../support/problems.ts";
import { identified, rowOf } from "../support/records.ts";

function article(sha256: string, pinned: string | null = null, file = `${sha256}.txt`): LinkedArticle {
  const register = pinned === null ? null : rowOf({ file, id: pinned, line: 5 });
  return identified("Text.", { sha256, file, register });
}

function ids(...articles: LinkedArticle[]) {
  const { value, problems } = identify(articles);
  return { ids: value, problems: inShort(problems), messages: problems };
}

const A = `aaaaaaaaaa${"1".repeat(54)}`;
const A2 = `aaaaaaaaaa${"2".repeat(54)}`;
const A21 = `aaaaaaaaaa21${"0".repeat(52)}`;
const B = `bbbbbbbbbb${"3".repeat(54)}`;

describe("identify", () => {
  test("an id is the first ten digits of the hash", () => {
    assert.deepEqual(ids(article(A), article(B)), {
      ids: ["aaaaaaaaaa", "bbbbbbbbbb"],
      problems: [],
      messages: [],
    });
  });

  test("ids that clash get as many further digits as they need, in any order, and each is a problem", () => {
    const { ids: found, problems, messages } = ids(article(A), article(A2), article(A21), article(B));
    assert.deepEqual(found, ["aaaaaaaaaa1", "aaaaaaaaaa22", "aaaaaaaaaa21", "bbbbbbbbbb"]);
    assert.deepEqual(problems, [
      `${A}.txt relate/clash`,
      `${A2}.txt relate/clash`,
      `${A21}.txt relate/clash`,
    ]);
    assert.match(messages[0]?.message ?? "", /aaaaaaaaaa too.*aaaaaaaaaa1/);
    assert.deepEqual(ids(article(A21), article(B), article(A2), article(A)).ids.sort(), [...found].sort());
  });

  test("articles with the same hash, whose names were shortened, get numbers", () => {
    const same = [article(A, null, "a.txt"), article(A, "aaaaaaaaaa-2", "b.txt"), article(A, null, "c.txt")];
    assert.deepEqual(ids(...same).ids, ["aaaaaaaaaa", "aaaaaaaaaa-2", "aaaaaaaaaa-3"]);
  });

  test("an id in the register is used", () => {
    assert.deepEqual(ids(article(A, "river-1931"), article(B)).ids, ["river-1931", "bbbbbbbbbb"]);
  });

  test("a pinned article no longer clashes", () => {
    assert.deepEqual(ids(article(A, "river-1931"), article(A2)), {
      ids: ["river-1931", "aaaaaaaaaa"],
      problems: [],
      messages: [],
    });
  });

  test("a pinned id takes precedence over the same digits of another article's hash, in any order", () => {
    const { ids: found, problems } = ids(article(A), article(B, "aaaaaaaaaa"));
    assert.deepEqual([found, problems], [["aaaaaaaaaa1", "aaaaaaaaaa"], [`${A}.txt relate/clash`]]);
    assert.deepEqual(ids(article(B, "aaaaaaaaaa"), article(A)).ids, ["aaaaaaaaaa", "aaaaaaaaaa1"]);
  });

  test("an id that is pinned twice goes to the first article; the other gets its hash and a problem", () => {
    const {
      ids: found,
      problems,
      messages,
    } = ids(article(A, "river", "a.txt"), article(B, "river", "b.txt"));
    assert.deepEqual([found, problems], [["river", "bbbbbbbbbb"], ["register.csv:5 relate/pinned"]]);
    assert.match(messages[0]?.message ?? "", /already pinned to a\.txt/);
  });

  test("no articles, no ids", () => assert.deepEqual(ids().ids, []));
});
