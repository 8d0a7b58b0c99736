import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Place } from "../../src/work/packIndex.ts";
import { digestOf } from "../../src/work/packs.ts";
import { NOTE, PlaceTable } from "../../src/work/placeTable.ts";

/** What may be noted of a result. */
interface Noted {
  readonly place: Place;
  readonly notes: number;
}

const digest = fc.oneof(
  fc.nat(40).map((number) => digestOf(`key ${number}`)),
  // Digests that begin alike, the first two also with the same slot in tables of any size.
  fc.constantFrom("\0\0\0\0aaaaaaaaaaaa", "\0\0\0\0aaaaaaaaaaab", "\x01\0\0\0\xff\xfe\xfdaaaaaaaaa"),
);
const place = fc.record({ offset: fc.maxSafeNat(), length: fc.nat(2 ** 32 - 1) }, { noNullPrototype: true });
const step = fc.record({
  what: fc.constantFrom("set", "set", "delete", "isUsed", "isPut", "leave"),
  digest,
  place,
  note: fc.constantFrom(NOTE.isUsed, NOTE.isPut),
  isNoted: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The same with a Map. */
function doneWith(known: Map<string, Noted>, { what, digest, place, note, isNoted }: Step): Place[] {
  const left: Place[] = [];
  const one = known.get(digest);
  if (what === "set") known.set(digest, { place, notes: one?.notes ?? 0 });
  else if (what === "delete") known.delete(digest);
  else if (what === "leave")
    for (const [key, { place, notes }] of [...known]) {
      if (((notes & note) !== 0) !== isNoted) continue;
      left.push(place);
      known.delete(key);
    }
  else if (one)
    known.set(digest, { place: one.place, notes: one.notes | NOTE[what === "isUsed" ? what : "isPut"] });
  return left;
}

function done(table: PlaceTable, { what, digest, place, note, isNoted }: Step): Place[] {
  const left: Place[] = [];
  if (what === "set") table.set(digest, place);
  else if (what === "delete") table.delete(digest);
  else if (what === "leave") table.leaveThose(note, isNoted, (one) => left.push(one));
  else table.note(digest, NOTE[what === "isUsed" ? what : "isPut"]);
  return left;
}

const sorted = (list: Iterable<unknown>) => Array.from(list, (one) => JSON.stringify(one)).sort();

describe("places of results", () => {
  test("the table is a Map, whatever is done with it", () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const [table, known] = [new PlaceTable(), new Map<string, Noted>()];
        for (const one of steps) {
          assert.deepEqual(sorted(done(table, one)), sorted(doneWith(known, one)));
          assert.deepEqual(table.get(one.digest), known.get(one.digest)?.place ?? null);
          assert.equal(table.size, known.size);
        }
        const all = [...known].map(([digest, { place }]) => [digest, place]);
        assert.deepEqual(sorted(table), sorted(all));
      }),
      { numRuns: 300 },
    ));

  test("it grows", () => {
    const table = new PlaceTable();
    for (let at = 0; at < 5000; at += 1) table.set(digestOf(`${at}`), { offset: at * 2 ** 33, length: at });
    assert.equal(table.size, 5000);
    for (let at = 0; at < 5000; at += 1)
      assert.deepEqual(table.get(digestOf(`${at}`)), { offset: at * 2 ** 33, length: at });
    assert.equal(table.get(digestOf("5000")), null);
  });

  test("a list of results by digest is in the order in which they came", () => {
    const table = new PlaceTable();
    const digests = ["b", "a", "c"].map(digestOf);
    for (const [offset, digest] of digests.entries()) table.set(digest, { offset, length: 1 });
    assert.deepEqual(
      Array.from(table, ([digest]) => digest),
      digests,
    );
  });
});
