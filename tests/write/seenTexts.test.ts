import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SeenTexts } from "../../src/write/seenTexts.ts";

test("texts that were seen are known as a Set knows them", () =>
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 2 })),
      fc.array(fc.string({ maxLength: 2 })),
      (some, others) => {
        const [seen, known] = [new SeenTexts(), new Set(some)];
        for (const text of some) seen.add(text);
        assert.equal(seen.areDifferent(), known.size === some.length);
        for (const text of [...some, ...others]) assert.equal(seen.has(text), known.has(text));
      },
    ),
  ));
