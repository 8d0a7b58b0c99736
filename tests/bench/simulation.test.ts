import assert from "node:assert/strict";
import { test } from "node:test";
import { played, type Stage } from "./simulation.ts";

const STAGE: Stage = { name: "a stage", alone: 0, hand: 0, take: 0, work: 10, ready: 0, batch: 10 };
const seconds = (stage: Partial<Stage>, articles: number, workers: number) =>
  played({ ...STAGE, ...stage }, articles, workers).seconds;

test("simulation: workers share the work, up to one task for each", () => {
  assert.equal(seconds({}, 1000, 1), 10);
  assert.equal(seconds({}, 1000, 4), 2.5);
  assert.equal(seconds({}, 1000, 100), 0.1);
  assert.equal(seconds({}, 1000, 1000), 0.1);
});

test("simulation: what the build does alone, and how fast it hands out and takes, bounds all", () => {
  assert.equal(seconds({ alone: 1 }, 1000, 1), 11);
  assert.equal(seconds({ ready: 1 }, 1000, 1), 11);
  // Workers make themselves ready meanwhile.
  assert.equal(seconds({ alone: 1, ready: 1 }, 1000, 1), 11);
  // A task of ten articles takes 10 ms to hand over, and 100 to do: more than ten workers bring nothing.
  assert.equal(seconds({ hand: 1 }, 1000, 1000), 1.1);
  assert.ok(seconds({ hand: 1 }, 1000, 5) > 2);
  // Results are taken one after the other.
  assert.equal(seconds({ take: 5 }, 1000, 1000), 5.1);
});
