import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { growingVectors, roomForVector } from "../../../src/relate/alike/keptVectors.ts";
import { scratchFile } from "../../../src/work/scratchFile.ts";
import { inFolder } from "../../support/folder.ts";

const vectors = fc.array(
  fc.array(fc.tuple(fc.nat(1e9), fc.double({ noNaN: true })), { maxLength: 9 }).map((pairs) => ({
    terms: Uint32Array.from(pairs, ([term]) => term),
    weights: Float64Array.from(pairs, ([, weight]) => weight),
  })),
  { maxLength: 100 },
);

test("vectors in a file are as they were added, each time, and so are those in memory", () =>
  inFolder({}, (dir) =>
    fc.assert(
      fc.property(vectors, fc.array(fc.integer({ min: -1, max: 100 })), (vectors, asked) => {
        const file = scratchFile(join(dir, "a.tmp"), { write: 100, ahead: 200, single: 40 });
        const [held, filed, room] = [growingVectors(null), growingVectors(file), roomForVector()];
        for (const vector of vectors) {
          held.add(vector);
          const { length } = vector.terms;
          room.of(length).terms.set(vector.terms);
          room.of(length).weights.set(vector.weights);
          filed.add(room.to(length));
        }
        assert.deepEqual([held.length, filed.length], [vectors.length, vectors.length]);
        for (const at of asked) assert.deepEqual([held.at(at), filed.at(at)], [vectors[at], vectors[at]]);
        file.close();
      }),
    ),
  ));
