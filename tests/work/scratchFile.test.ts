import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  type ScratchFile,
  type ScratchSizes,
  scratchFile,
  scratchForMany,
} from "../../src/work/scratchFile.ts";
import { inFolder } from "../support/folder.ts";

const piece = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 3 });
const size = fc.integer({ min: 0, max: 100 });
const sizes: fc.Arbitrary<ScratchSizes> = fc.record({ write: size, ahead: size, single: size });

/** What a file gave, each with what was put there: while pieces were put, of each once, and then of any, to one of three who ask. It is looked at later, as it has to stay. */
function givenBy(
  file: ScratchFile,
  pieces: readonly (readonly Uint8Array[])[],
  asked: readonly (readonly [when: number, which: number])[],
) {
  const put: { readonly place: number; readonly bytes: Buffer }[] = [];
  const given: { readonly got: Uint8Array; readonly bytes: Buffer }[] = [];
  const askers = [file.get, file.reader(), file.reader()];
  const ask = (at: number) => {
    const one = put[at % Math.max(1, put.length)];
    const get = askers[(at >> 4) % askers.length];
    if (one && get) given.push({ got: get(one.place), bytes: one.bytes });
  };
  for (const [at, parts] of pieces.entries()) {
    put.push({ place: file.put(parts), bytes: Buffer.concat(parts) });
    const [when, which] = asked[at] ?? [1, 0];
    if (when === 0) ask(which);
  }
  for (const at of put.keys()) ask(at);
  for (const [, which] of asked) ask(which);
  file.close();
  return given;
}

describe("a scratch file", () => {
  test("gives each piece as it was put, in any order, however many bytes are in memory", () =>
    inFolder({}, (dir) => {
      const asked = fc.array(fc.tuple(fc.nat(3), fc.nat()));
      fc.assert(
        fc.property(fc.array(piece), asked, sizes, (pieces, asked, sizes) => {
          for (const { got, bytes } of givenBy(scratchFile(join(dir, "a.tmp"), sizes), pieces, asked)) {
            assert.ok(bytes.equals(got));
            assert.equal(got.byteOffset % 8, 0);
          }
        }),
        { numRuns: 100 },
      );
    }));

  test("has no name while it is used, and its folder is made", () =>
    inFolder({}, (dir) => {
      const file = scratchFile(join(dir, "cache", "a.tmp"));
      assert.deepEqual(readdirSync(join(dir, "cache")), []);
      assert.equal(Buffer.from(file.get(file.put([Buffer.from("rain")]))).toString(), "rain");
      file.close();
      assert.deepEqual(readdirSync(join(dir, "cache")), []);
    }));

  test("is made for many articles only, and once", () =>
    inFolder({}, (dir) => {
      const { scratch, close } = scratchForMany(join(dir, "cache", "a.tmp"), 3);
      assert.equal(scratch(2), null);
      assert.deepEqual(readdirSync(dir), []);
      const file = scratch(3);
      assert.ok(file);
      assert.equal(scratch(4), file);
      close();
    }));
});
