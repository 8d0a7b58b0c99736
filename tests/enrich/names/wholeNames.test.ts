import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { find, finds, names } from "../../support/findNames.ts";

describe("names with letters whose bytes were read with the wrong encoding", () => {
  test("are whole, whatever signs the letters became", () => {
    finds([
      ["The prosecutor Marc Quistr\u00c3\u00a9vid put it so.", "PER Marc Quistr\u00c3\u00a9vid"],
      // The accent may stand apart, and a letter may have become four signs.
      ["The prosecutor Marc QuistrA\u0303\u00a9vid put it so.", "PER Marc QuistrA\u0303\u00a9vid"],
      [
        "President Enrique Pe\u00c3\u0083\u00c2\u00b1a Quist said no.",
        "PER Enrique Pe\u00c3\u0083\u00c2\u00b1a Quist",
      ],
      ["The cleric Ada GA\u0303\u0031\u2044\u0034len said no.", "PER Ada GA\u0303\u0031\u2044\u0034len"],
    ]);
  });

  test("are none if a letter is lost", () => {
    finds([
      ["The prosecutor Marc Quistr\ufffdvid put it so."],
      ["The chairman Stefan K\u00c3\u0083 rner left."],
    ]);
  });

  test("end before a broken apostrophe, and other signs stay what they are", () => {
    finds([
      ["In Oslo\u00e2\u20ac\u2122s harbour.", "LOC Oslo"],
      ["In Oslo \u00a9 Reuters", "LOC Oslo", "ORG Reuters"],
      ["“In Oslo”, he said.", "LOC Oslo"],
    ]);
  });

  test("never end or begin beside such a sign", () => {
    const word = fc.constantFrom("Ada", "Quist", "Oslo", "said", "President", "Lagos");
    const broken = fc.constantFrom(
      "\u00c3\u00a9",
      "\u00c3\u00b1",
      "\u00c5\u201a",
      "\u00c3\u0083\u00c2\u00a1",
    );
    const mixed = fc.tuple(word, fc.option(fc.tuple(broken, fc.constantFrom("z", "lla", ""))));
    fc.assert(
      fc.property(fc.array(mixed, { maxLength: 8 }), (words) => {
        const text = words.map(([one, rest]) => one + (rest ?? []).join("")).join(" ");
        for (const { start, end } of find(text)) {
          assert.match(text.slice(0, start), /(?:^|\s)$/);
          assert.match(text.slice(end), /^(?:\s|$)/);
        }
      }),
    );
  });
});

test("an address on the web is no name, unless its beginning is one elsewhere", () => {
  finds([
    ["A statement on the website Quexagun.com said so."],
    ["Ada Quist, editor of TheQuexaPost.com, left.", "PER Ada Quist"],
    ["Orders on Amazon.com rose.", "ORG Amazon"],
  ]);
  assert.deepEqual(names("Shares of Quexa fell. Orders with the retailer Quexa.com rose."), [
    "ORG Quexa",
    "ORG Quexa",
  ]);
});
