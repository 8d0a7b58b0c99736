import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { filedVectors, growingVectors } from "../../../src/relate/alike/keptVectors.ts";
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
        const [held, filed] = [growingVectors(null), growingVectors(file)];
        for (const vector of vectors) {
          held.add(vector);
          filed.add(vector);
        }
        // Written into the same room one after the other.
        const weighed = filedVectors(
          vectors,
          ({ terms, weights }, _, room) => {
            const own = room(terms.length);
            own.terms.set(terms);
            own.weights.set(weights);
            return terms.length;
          },
          file,
        );
        for (const list of [held, filed, weighed]) {
          assert.equal(list.length, vectors.length);
          for (const at of asked) assert.deepEqual(list.at(at), vectors[at]);
        }
        file.close();
      }),
    ),
  ));
