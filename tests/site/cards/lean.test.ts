import assert from "node:assert/strict";
import { test } from "node:test";
import { lean } from "../../../src/site/cards/lean.ts";
import { listedOf } from "../../support/site.ts";

test("lean cards: what two articles say alike is kept once, and nothing else is changed", () => {
  const name = (first: number) => ({ key: "person/ada-quist", mentions: 1, first });
  const figures = [{ thing: "boats", by: null }];
  const [one, other, far] = [2, 2, 3].map((first) => ({
    ...listedOf({ id: `a${first}` }),
    ...{ names: [name(first)], figures: [...figures], quoted: [{ p: first, speaker: null }] },
  }));
  assert.ok(one && other && far);
  const slim = lean();
  const [a, b, c] = [one, other, far].map((card) => slim(card));
  assert.deepEqual([a, b, c], [one, other, far]);
  assert.equal(a?.names[0], b?.names[0]);
  assert.equal(a?.figures[0], c?.figures[0]);
  assert.equal(a?.quoted[0], b?.quoted[0]);
  assert.notEqual(a?.names[0], c?.names[0]);
});
