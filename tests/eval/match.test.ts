import assert from "node:assert/strict";
import { test } from "node:test";
import { pair, scores } from "../../src/eval/match.ts";

const at = (start: number, end: number, value = "2020") => ({ start, end, value });
const GOLD = [at(0, 5), at(10, 20, "2021"), at(30, 35), at(40, 45)];
const f1 = (found: readonly ReturnType<typeof at>[]) => {
  const { strict, relaxed, value } = scores([{ gold: GOLD, found }]);
  return [strict.f1, relaxed.f1, value.f1].map((share) => Number(share.toFixed(3)));
};

test("evaluation: the gold itself scores one", () => {
  assert.deepEqual(f1(GOLD), [1, 1, 1]);
});

test("evaluation: a known perturbation costs what it should", () => {
  const [first = at(0, 0), ...others] = GOLD;
  assert.deepEqual(f1(others), [0.857, 0.857, 0.857], "one missed: 3 of 3 found, 3 of 4 gold");
  assert.deepEqual(f1([...GOLD, at(50, 55)]), [0.889, 0.889, 0.889], "one too many: 4 of 5 found");
  assert.deepEqual(f1([{ ...first, end: 4 }, ...others]), [0.75, 1, 1], "one span off by one");
  assert.deepEqual(f1([{ ...first, value: "1999" }, ...others]), [1, 1, 0.75], "one value wrong");
  assert.deepEqual(f1([]), [0, 0, 0], "nothing found");
});

test("evaluation: one to one, the exact span first, then the largest overlap", () => {
  const gold = [at(0, 10)];
  assert.deepEqual(
    pair(gold, [at(0, 4), at(0, 10), at(2, 10)]).map(({ found }) => found),
    [at(0, 10)],
  );
  assert.deepEqual(
    pair(gold, [at(0, 4), at(2, 10)]).map(({ found }) => found),
    [at(2, 10)],
  );
  assert.equal(pair([at(0, 4), at(5, 9)], [at(0, 9)]).length, 1);
});
