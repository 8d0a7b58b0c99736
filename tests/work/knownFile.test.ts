import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { type KnownFile, keepingFiles, type StudyFile } from "../../src/work/knownFile.ts";
import { type ScratchFile, scratchFile } from "../../src/work/scratchFile.ts";
import { inFolder } from "../support/folder.ts";

const parts = fc.record({
  file: fc.string({ unit: "grapheme" }),
  path: fc.string({ unit: "grapheme" }),
  bytes: fc.maxSafeNat(),
  sha256: fc.string(),
  register: fc.constant(null),
  copies: fc.array(fc.string(), { maxLength: 1 }),
  conceals: fc.array(fc.string(), { maxLength: 1 }),
  place: fc.nat(),
});
const file: fc.Arbitrary<StudyFile> = fc.oneof(
  parts,
  parts.map((file) => ({ ...file, member: { slices: [], piece: null } })),
);

/** Each of its properties, asked for by its name. */
const asked = ({ file, path, bytes, sha256, key, register, copies, conceals, member }: KnownFile) => {
  return { file, path, bytes, sha256, key, register, copies, conceals, member };
};

test("what is known of a file in a scratch file is what is known of it in memory", () =>
  inFolder({}, async (dir) => {
    const scratch: ScratchFile = scratchFile(join(dir, "..", `${basename(dir)}.tmp`));
    const [held, filed] = [keepingFiles(null), keepingFiles(scratch)];
    fc.assert(
      fc.property(fc.array(fc.tuple(file, fc.string()), { maxLength: 20 }), (files) => {
        const known = files.map(([file, key]) => filed(file, key));
        assert.deepEqual(
          known.map(asked),
          files.map(([file, key]) => asked(held(file, key))),
        );
      }),
    );
    scratch.close();
  }));
