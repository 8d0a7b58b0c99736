import assert from "node:assert/strict";
import { test } from "node:test";
import { leverageWords } from "../../src/review/leverage.ts";
import { ranking } from "../../src/review/ranking.ts";
import { dated } from "../support/records.ts";

const TEXT = "The lamplighters are coming back to the old town after a campaign by its residents.";
const [A, B] = ["a.txt", "b.txt"].map((file) => dated(TEXT, { file }));
const UNKNOWN = A?.date ?? assert.fail();
const KNOWN = {
  ...UNKNOWN,
  basis: "inferred",
  edtf: "2024-05",
  earliest: "2024-05-01",
  latest: "2024-05-31",
} as const;
const narrowed = (file: string) => ({ file, before: UNKNOWN, after: KNOWN });

test("leverage: the article, the day that was tried, and what others' dates were and would be", () => {
  const words = leverageWords([{ file: "b.txt", day: "2024-05-01", narrowed: [narrowed("a.txt")] }], false);
  assert.match(words, /^1 article whose date would narrow the dates of others: look it up first\.\n/);
  assert.match(
    words,
    / {2}b\.txt: up to 1 other\. If it were of 2024-05-01:\n {4}a\.txt: undated; then 2024-05, inferred/,
  );
});

test("leverage: long lists are cut, and nothing is said without any", () => {
  const many = Array.from({ length: 5 }, (_, at) => narrowed(`${at}.txt`));
  assert.match(
    leverageWords([{ file: "b.txt", day: "2024-05-01", narrowed: many }], false),
    /and 2 more: --all shows them/,
  );
  assert.doesNotMatch(leverageWords([{ file: "b.txt", day: "2024-05-01", narrowed: many }], true), /--all/);
  assert.equal(leverageWords([], false), "");
});

test("leverage: of the undated articles that one comes first", () => {
  const articles = [A, B].flatMap((one) => one ?? []);
  const order = (leverage: Parameters<typeof ranking>[1]) =>
    ranking(articles, leverage).groups[0]?.articles.map(({ seed }) => seed.file);
  assert.deepEqual(order([]), ["a.txt", "b.txt"]);
  assert.deepEqual(order([{ file: "b.txt", day: "2024-05-01", narrowed: [narrowed("a.txt")] }]), [
    "b.txt",
    "a.txt",
  ]);
});
