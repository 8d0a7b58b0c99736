import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quickYaml, yamlText } from "../../src/entry/write.ts";

/** Texts of what has a meaning in YAML, and of what has none. */
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(..."aZé0917 .,;:!?()[]{}%$€/+='’“”–—…-#&*|>@`\"\\~_<\n\t\u00a0łſk日".split("")), {
      maxLength: 12,
    })
    .map((signs) => signs.join("")),
  fc.constantFrom(
    "null",
    "Null",
    "TRUE",
    "false",
    "yes",
    "No",
    "on",
    "OFF",
    "y",
    "N",
    "NaN",
    "inf",
    "Infinity",
  ),
  fc.constantFrom(
    "2024-10-29",
    "1/1176.txt",
    "12e4567890",
    "0x1F",
    "0o17",
    "1_000",
    "a: b",
    "a:",
    "a:b",
    "a #b",
  ),
  fc.constantFrom("https://example.org/a?b=c", "The council’s plan: a tax", "word ".repeat(60).trim()),
);
const numbers = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 0.95, 1, 1e21, 1e-7));
const values = fc.letrec<{ value: unknown; mapping: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    texts,
    numbers,
    fc.constantFrom(null, true, false),
    fc.array(fc.oneof(tie("value"), fc.nat(9)), { maxLength: 3 }),
    fc.array(fc.nat(99), { maxLength: 3 }),
    tie("mapping"),
  ),
  mapping: fc.dictionary(
    fc.oneof(fc.constantFrom("edtf", "text", "at", "setAside", "y"), texts),
    tie("value"),
    {
      maxKeys: 4,
    },
  ),
}));

test("simple front matter is written as the library writes it", () => {
  fc.assert(
    fc.property(values.mapping, (mapping) => {
      fc.pre(Object.keys(mapping).length > 0);
      assert.equal(quickYaml(mapping), yamlText(mapping));
    }),
    { numRuns: 3000 },
  );
});
