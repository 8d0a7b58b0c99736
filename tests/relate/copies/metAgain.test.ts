import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { candidatePairs, type Met } from "../../../src/relate/copies/candidates.ts";
import { sketchTable } from "../../../src/relate/copies/columns.ts";
import { metAgain } from "../../../src/relate/copies/metAgain.ts";
import { mixed } from "../../../src/relate/copies/shingles.ts";
import { type CopySketch, HASHES } from "../../../src/relate/copies/sketch.ts";

/** A text of a family of copies; so many of 64 hashes are its own. */
interface Given {
  readonly family: number;
  readonly own: number;
  readonly seed: number;
  readonly shingles: number;
}

type Archive = ReadonlyMap<string, Given>;

/** Hashes of a family, of which some are so rare, or so common, that one article more or less makes a difference. */
function sketchOf({ family, own, seed, shingles }: Given): CopySketch {
  const minima = Uint32Array.from({ length: HASHES }, (_, at) => {
    const isOwn = mixed(seed * 64 + at) % HASHES < own;
    return isOwn ? mixed(seed + at) % 3 : mixed(family * 100 + at);
  });
  return { minima, shingles, paragraphs: new Uint32Array() };
}

function candidates(archive: Archive, former: Met | null) {
  const ids = [...archive.keys()].sort();
  const sketches = ids.flatMap((id) => {
    const given = archive.get(id);
    return given ? [sketchOf(given)] : [];
  });
  const isAgain = former !== null && metAgain(sketches, sketchTable(ids, sketches), former) !== null;
  return { isAgain, ...candidatePairs(ids, sketches, former) };
}

/** The meetings in a form that doesn't depend on their order. */
const listed = (met: Met | null) =>
  met &&
  Array.from(met.meetings.ones, (one, at) =>
    [one, met.meetings.others[at], met.meetings.likenesses[at], met.meetings.times[at]].join(" "),
  ).sort();

const given: fc.Arbitrary<Given> = fc.record({
  family: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1),
  own: fc.constantFrom(0, 0, 0, 0, 0, 0, 3, 6, 45),
  seed: fc.nat({ max: 1000 }),
  shingles: fc.constantFrom(10, 200, 200, 200, 200, 200, 900),
});
const id = fc.nat({ max: 89 }).map((number) => `a${number}`);
const archive = fc
  .integer({ min: 50, max: 72 })
  .chain((size) =>
    fc.uniqueArray(fc.tuple(id, given), { minLength: size, maxLength: size, selector: ([own]) => own }),
  );
const change = fc.record({
  put: fc.array(fc.tuple(id, given), { maxLength: 2 }),
  gone: fc.array(fc.nat({ max: 60 }), { maxLength: 2 }),
});

test("which articles meet by what was known before are those that meet from nothing", () => {
  let again = 0;
  fc.assert(
    fc.property(archive, fc.array(change, { minLength: 1, maxLength: 4 }), (first, changes) => {
      let now: Archive = new Map(first);
      let { met } = candidates(now, null);
      for (const { put, gone } of changes) {
        now = new Map([...[...now].filter((_, at) => !gone.includes(at)), ...put]);
        const expected = candidates(now, null);
        const found = candidates(now, met);
        again += Number(found.isAgain);
        assert.deepEqual(found.pairs, expected.pairs);
        assert.deepEqual(listed(found.met), listed(expected.met));
        met = found.met;
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  assert.ok(again > 60, `only ${again} were found by what was known`);
});
