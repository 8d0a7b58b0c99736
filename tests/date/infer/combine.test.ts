import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Clue } from "../../../src/date/infer/clue.ts";
import { combine } from "../../../src/date/infer/combine.ts";
import { ALL_DAYS, type DayRange, daysOf, edtfOf, intersection } from "../../../src/date/infer/daySet.ts";
import { clue, clueOf } from "./support.ts";

/** The result of some clues in short: days, confidence in percent, decisive and contradicting clues. */
function verdict(...clues: readonly Clue[]) {
  const { days, confidence, decisive, contradicting } = combine(clues);
  const edtfs = (list: readonly Clue[]) => list.map(({ evidence }) => evidence.edtf).sort();
  return [edtfOf(days), Math.round(confidence * 100), edtfs(decisive), edtfs(contradicting)];
}

describe("clues combined", () => {
  test("none: all days, with full confidence", () => {
    assert.deepEqual(verdict(), ["", 100, [], []]);
    assert.deepEqual(combine([], daysOf("1931")).days, daysOf("1931"));
  });

  test("a bound on each side: the days between, with the product of both confidences", () => {
    assert.deepEqual(verdict(clue("1987/..", 0.9), clue("../1990", 0.9)), [
      "1987/1990",
      81,
      ["../1990", "1987/.."],
      [],
    ]);
  });

  test("a repeated clue counts with its higher confidence", () => {
    assert.deepEqual(verdict(clue("1987/..", 0.9), clue("1987/..", 0.8)), ["1987/..", 90, ["1987/.."], []]);
  });

  test("a clue that narrows nothing agrees but is not decisive", () => {
    const { agreeing, decisive, confidence } = combine([clue("1950/..", 0.7), clue("1987/..", 0.97)]);
    assert.equal(agreeing.length, 2);
    assert.equal(decisive.length, 1);
    assert.equal(confidence, 0.97);
  });

  test("contradictory: the surer wins, the other is reported and lowers the confidence", () => {
    assert.deepEqual(verdict(clue("1987", 0.97), clue("1994", 0.8)), ["1987", 87, ["1987"], ["1994"]]);
    assert.deepEqual(verdict(clue("1987", 0.8), clue("1994", 0.97)), ["1994", 87, ["1994"], ["1987"]]);
  });

  test("contradictory: two less sure clues outweigh a surer one", () => {
    const two = [clue("1994/..", 0.9), clue("1993/..", 0.9)];
    assert.equal(verdict(clue("../1987", 0.95), ...two)[0], "1994/..");
  });

  test("equally sure: the earlier date wins", () => {
    assert.equal(verdict(clue("1994", 0.9), clue("1987", 0.9))[0], "1987");
  });

  test("a hard and a soft clue of the same days and confidence: their order doesn't matter", () => {
    const [hard, soft, contrary] = [clue("1987", 0.9), clue("1987", 0.9, true), clue("1994", 0.8, true)];
    const confidences = [
      [hard, soft, contrary],
      [soft, hard, contrary],
    ].map((clues) => combine(clues).confidence);
    assert.equal(confidences[0], confidences[1]);
  });

  test("a soft clue is dropped without a conflict", () => {
    assert.deepEqual(
      verdict(clue("../1989", 0.95, true), clue("2001/..", 0.9, true), clue("2001/..", 0.98)),
      ["2001/..", 98, ["2001/.."], []],
    );
  });

  test("former office holders: many weigh little more than one", () => {
    const past = ["../1963", "../1969", "../1974", "../1977"].map((edtf) => clue(edtf, 0.93, true));
    assert.equal(verdict(...past, clue("2001/..", 0.98))[0], "2001/..");
    const hard = ["../1963", "../1969", "../1974", "../1977"].map((edtf) => clue(edtf, 0.93));
    assert.equal(verdict(...hard, clue("2001/..", 0.98))[0], "../1963");
  });

  test("a former office holder lowers the confidence in other holders only", () => {
    const past = clue("../1989", 0.93, true);
    const [from, term] = [clue("2005/..", 0.98), clue("2005/2021", 0.93, true)];
    assert.equal(verdict(past, from, term)[1], 84);
    assert.equal(verdict(past, from)[1], 98);
  });

  test("too unsure: the weakest bound is dropped", () => {
    const [wide, narrow] = [clue("1987/1990", 0.9), clue("1988-05", 0.6)];
    assert.deepEqual(verdict(wide, narrow), ["1987/1990", 90, ["1987/1990"], []]);
  });
});

describe("any clues", () => {
  const day = fc.integer({ min: 0, max: 12_000 });
  const span = fc
    .tuple(day, fc.integer({ min: 0, max: 3000 }))
    .map(([from, more]): DayRange => [from, from + more]);
  const days = fc.oneof(
    span.map((one) => [one]),
    day.map((from): DayRange[] => [[from, Infinity]]),
    day.map((to): DayRange[] => [[-Infinity, to]]),
  );
  const confidence = fc.constantFrom(0.75, 0.8, 0.9, 0.93, 0.97, 0.98);
  const clues = fc.array(
    fc.tuple(days, confidence, fc.boolean()).map(([set, sure, soft]) => clueOf(set, sure, soft, edtfOf(set))),
    { maxLength: 8 },
  );
  const order = (list: readonly Clue[], seed: readonly number[]) =>
    list
      .map((one, i) => ({ one, key: seed[i] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);

  test("their order doesn't matter", () => {
    fc.assert(
      fc.property(
        clues,
        fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 }),
        (list, seed) => {
          const [one, other] = [combine(list), combine(order(list, seed))];
          assert.deepEqual(one.days, other.days);
          assert.equal(one.confidence, other.confidence);
          const evidenceOf = (found: readonly Clue[]) => found.map(({ evidence }) => evidence);
          assert.deepEqual(evidenceOf(one.decisive), evidenceOf(other.decisive));
          assert.deepEqual(evidenceOf(one.contradicting), evidenceOf(other.contradicting));
        },
      ),
    );
  });

  test("some day remains within the archive's bounds, and the confidence is a probability", () => {
    fc.assert(
      fc.property(clues, span, (list, within) => {
        for (const whole of [ALL_DAYS, [within]]) {
          const verdict = combine(list, whole);
          assert.ok(verdict.days.length > 0);
          assert.deepEqual(intersection(verdict.days, whole), verdict.days);
          assert.ok(verdict.confidence > 0 && verdict.confidence <= 1);
        }
      }),
    );
  });

  test("the days are those of the decisive clues, and each of these is needed", () => {
    fc.assert(
      fc.property(clues, (list) => {
        const { days, decisive, agreeing } = combine(list);
        const meet = (some: readonly Clue[]) =>
          some.reduce((left, one) => intersection(left, one.days), ALL_DAYS);
        assert.deepEqual(meet(decisive), days);
        assert.deepEqual(meet(agreeing), days);
        for (const one of decisive)
          assert.notDeepEqual(meet(decisive.filter((other) => other !== one)), days);
      }),
    );
  });

  test("a repeated clue changes nothing", () => {
    fc.assert(
      fc.property(clues, (list) => {
        const hard = list.map((one) => ({ ...one, isSoft: false }));
        const [first] = hard;
        const agreed = combine(hard).contradicting.length === 0;
        if (!first || !agreed) return;
        assert.deepEqual(combine([...hard, first]).days, combine(hard).days);
        assert.equal(combine([...hard, first]).confidence, combine(hard).confidence);
      }),
    );
  });
});
