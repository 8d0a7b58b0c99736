import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parsedObject } from "../../src/read/containers/jsonObject.ts";
import { yamlMapping } from "../../src/read/yaml.ts";
import { wellFormed } from "../../src/shared/wellFormed.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("well formed: half of a surrogate pair that JSON or YAML writes as an escape", () => {
  const json = String.raw`{"title": "\uD83D half", "tags": ["\udc00", {"\ud800": 1}], "__proto__": "\ud800", "whole": "\ud83d\ude00"}`;
  const expected = new Map<string, unknown>([
    ["title", "\uFFFD half"],
    ["tags", ["\uFFFD", { "\uFFFD": 1 }]],
    ["__proto__", "\uFFFD"],
    ["whole", "😀"],
  ]);
  assert.deepEqual(parsedObject(bytesOf(json)), expected);
  assert.deepEqual(new Map(Object.entries(yamlMapping(json) ?? {})), expected);
  assert.equal(yamlMapping(String.raw`title: "\U0000D83D half"`)?.title, "\uFFFD half");
});

test("well formed: a text that is stays as it is, and every other can be encoded", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.array(fc.integer({ min: 0xd7ff, max: 0xe000 })),
      (text, units) => {
        assert.equal(wellFormed(text), text);
        const mended = wellFormed(text + String.fromCharCode(...units));
        assert.equal(new TextDecoder().decode(bytesOf(mended)), mended);
        assert.ok(mended.startsWith(text));
      },
    ),
  );
});
