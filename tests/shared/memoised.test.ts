import assert from "node:assert/strict";
import { test } from "node:test";
import { memoised } from "../../src/shared/memoised.ts";

test("memoised: the same arguments are worked out once, others by themselves", () => {
  const asked: string[] = [];
  const joined = memoised((a: string, b: string) => {
    asked.push(`${a}+${b}`);
    return a + b;
  });
  assert.deepEqual([joined("a", "bc"), joined("ab", "c"), joined("a", "bc")], ["abc", "abc", "abc"]);
  assert.deepEqual(asked, ["a+bc", "ab+c"]);
});

test("memoised: after very many different arguments it still gives the right answers", () => {
  const doubled = memoised((word: string) => word + word);
  for (let number = 0; number < 120_000; number += 1) doubled(String(number));
  assert.deepEqual([doubled("7"), doubled("119999")], ["77", "119999119999"]);
});
