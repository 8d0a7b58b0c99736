import assert from "node:assert/strict";
import { test } from "node:test";
import { indexFacts } from "../../src/date/infer/factIndex.ts";
import { evaluateGold } from "../../src/eval/gold.ts";
import { inFolder } from "../support/folder.ts";
import { NAMES } from "../support/records.ts";

const TEXT =
  "Mayor Ada Quist left Oslo for the U.S. on Monday. Quist said that the West and Lagos could wait.\n";

const GOLD = {
  file: "a.txt",
  people: [{ canonical: "Ada Quist", aliases: ["Ada Quist", "Quist"] }],
  places: [
    { canonical: "United States", aliases: ["U.S."] },
    { canonical: "Quito", aliases: ["Quito"] },
  ],
  orgs: [{ canonical: "Lagos", aliases: ["Lagos"], alt: "place" }],
  optional: ["Oslo"],
};

const evaluate = (gold: unknown) =>
  inFolder({ "gold/a.json": JSON.stringify(gold), "seeds/a.txt": TEXT }, (dir) =>
    evaluateGold(`${dir}/gold`, { facts: indexFacts([]).value, names: NAMES }),
  );

test("entities: right, missed, not annotated, optional, of another type that passes", () => {
  const printed = evaluate(GOLD);
  assert.match(printed, /entities: P 100\.0, R 75\.0, F1 85\.7 \(3 of 4, 3 found\)/);
  assert.match(printed, /a\.json: missed Quito/);
});

test("a wrong type is no match", () => {
  const { alt: _, ...lagos } = GOLD.orgs[0] ?? { alt: "" };
  const printed = evaluate({ ...GOLD, orgs: [lagos] });
  assert.match(printed, /missed Lagos/);
  assert.match(printed, /not annotated Lagos \(place\)/);
});

test("a found name that is not annotated counts against precision", () => {
  const printed = evaluate({ ...GOLD, people: [], optional: ["Oslo"] });
  assert.match(printed, /not annotated Ada Quist \(person\)/);
});
