import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { tokenise } from "../../../src/enrich/names/tokens.ts";

const shapes = (text: string) => tokenise(text).map((token) => `${token.text}/${token.shape}`);
const initial = (text: string) =>
  tokenise(text)
    .filter((token) => token.isInitial)
    .map((token) => token.text);

describe("tokens of names", () => {
  test("words by their capitals", () => {
    assert.deepEqual(shapes("The NATO aide McKay, of É"), [
      "The/capital",
      "NATO/capitals",
      "aide/lower",
      "McKay/capital",
      ",/punctuation",
      "of/lower",
      "É/capital",
    ]);
  });

  test("a possessive is a token of its own; an apostrophe within a word isn't", () => {
    assert.deepEqual(shapes("Oslo’s O'Brien don't"), [
      "Oslo/capital",
      "’s/possessive",
      "O'Brien/capital",
      "don't/lower",
    ]);
  });

  test("initials and abbreviations keep their full stops", () => {
    assert.deepEqual(
      tokenise("U.S. Gen. J. Doe of Acme Inc. came.").map(({ text }) => text),
      ["U.S.", "Gen.", "J.", "Doe", "of", "Acme", "Inc.", "came", "."],
    );
  });

  test("an ampersand joins letters; an address is one lower-case word", () => {
    assert.deepEqual(shapes("AT&T https://Foo.example/Bar 65th"), [
      "AT&T/capitals",
      "https://Foo.example/Bar/lower",
      "65th/number",
    ]);
  });

  test("the first word of a sentence and of a quotation", () => {
    assert.deepEqual(initial("Rain fell. “Snow too,” said Dr. Ode. He left; Ann stayed."), [
      "Rain",
      "Snow",
      "He",
    ]);
  });

  test("a word that is longer than any name counts as lower case", () => {
    assert.deepEqual(shapes(`A${"b".repeat(100)}`), [`A${"b".repeat(100)}/lower`]);
  });

  test("tokens cover the text in order, except for white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (const token of tokens) {
          assert.equal(text.slice(at, token.start).trim(), "");
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.end > token.start);
          at = token.end;
        }
        assert.equal(text.slice(at).trim(), "");
      }),
    );
  });
});
