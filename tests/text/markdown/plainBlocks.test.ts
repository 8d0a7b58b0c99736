import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markdownBlocks } from "../../../src/text/markdown/blocks.ts";
import { plainBlocks } from "../../../src/text/markdown/plainBlocks.ts";

/** What the parser finds: a block that isn't plain comes last. */
const parsed = (body: string) => markdownBlocks(`${body}\n\n*x*`).blocks.slice(0, -1);

test("plain paragraphs need no parser", () => {
  const body =
    "“It’s late,”  he\tsaid - at 5.30 p.m. #1 (AT+T).\n\n\n10 people left!\n\n(All of them.)\u00a0 ";
  assert.deepEqual(
    plainBlocks(body)?.map(({ text }) => text),
    ["“It’s late,” he said - at 5.30 p.m. #1 (AT+T).", "10 people left!", "(All of them.)"],
  );
  assert.deepEqual(plainBlocks(body), parsed(body));
});

test("whatever means something to Markdown, or may, is left to the parser", () => {
  for (const body of [
    "a *b*",
    "a_b_",
    "1. a",
    "12) a",
    "- a",
    "# a",
    "> a",
    " a",
    "    a",
    "a\nb",
    "a\n=",
    "a\n ",
    "| a",
    "[a]: b",
    "a [b](c)",
    "a &amp; b",
    "a <b>",
    "a `b`",
    "~~a~~",
    "a\\",
    "a\0",
    "a\r\rb",
  ])
    assert.equal(plainBlocks(body), null, body);
});

test("what needs no parser is what the parser would find", () => {
  const piece = fc.constantFrom(
    ..."a|B|1|10|.|)|(| |  |\t|\n|\n\n|\n\n\n|-|--|=|===|+|*|_|#|>|||:|[|]|!|\\|`|~|<|&|&amp;|“|’|\u00a0|\u2028|\u202f|é|新|🦀|\r|\0|^|$|{|}|@|%|/|https://a.org".split(
      "|",
    ),
    "|",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const body = pieces.join("");
      const found = plainBlocks(body);
      if (found !== null) assert.deepEqual(found, parsed(body));
    }),
    { numRuns: 5000 },
  );
});
