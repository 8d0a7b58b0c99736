import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isAbbreviatedAt, isAbbreviation } from "../../src/text/abbreviations.ts";

/** The letters before a full stop, with the stops between single letters, of the last twelve characters. */
const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.)*\p{L}+)$/u;

function expected(text: string, stop: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - 12), stop))?.[1];
  return word !== undefined && isAbbreviation(word);
}

test("the full stop after an abbreviation ends no sentence", () => {
  for (const text of ["Gen", "J", "at 5 p.m", "the U.S", "(Dr", "mid-Oct", "Ü", "“St"])
    assert.equal(isAbbreviatedAt(`${text}. Lee`, text.length), true, text);
  for (const text of ["man", "", "5", "5th", "x5", "approximately", "the U.S.S.R.A.B.C.D", "ÄGen"])
    assert.equal(isAbbreviatedAt(`${text}. Lee`, text.length), false, text);
});

test("what is looked at letter by letter is what the pattern says", () => {
  const piece = fc.constantFrom(
    ..."abGenUS5. -’ñé日𝐀\n(".split(""),
    "Gen",
    "Dr",
    "p.m",
    "U.S",
    "approx",
    "Oct",
  );
  const texts = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(texts, fc.nat(40), (text, at) => {
      const stop = Math.min(at, text.length);
      assert.equal(isAbbreviatedAt(text, stop), expected(text, stop));
    }),
    { numRuns: 5000 },
  );
});
