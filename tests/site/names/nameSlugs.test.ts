import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameSlugs } from "../../../src/site/names/nameSlugs.ts";

const slugs = (...names: readonly string[]) => [...nameSlugs(names).values()];

test("name slugs: words in ASCII", () => {
  assert.deepEqual(slugs("The Leeds Gazette", "Évening Post", "выборы"), [
    "the-leeds-gazette",
    "evening-post",
    "vybory",
  ]);
});

test("name slugs: names that would share a slug all get a fingerprint, whatever their order", () => {
  const names = ["The Gazette", "the gazette!", "Reuters"];
  const [one, other, third] = slugs(...names);
  assert.match(one ?? "", /^the-gazette-\w{14}$/);
  assert.match(other ?? "", /^the-gazette-\w{14}$/);
  assert.notEqual(one, other);
  assert.equal(third, "reuters");
  assert.deepEqual(new Map(nameSlugs([...names].reverse())).get("The Gazette"), one);
});

test("name slugs: a name without ASCII is only a fingerprint; a name like a page number gets one too", () => {
  assert.match(slugs("新华社")[0] ?? "", /^\w{14}$/);
  assert.match(slugs("…")[0] ?? "", /^\w{14}$/);
  assert.match(slugs("2024")[0] ?? "", /^2024-\w{14}$/);
});

test("name slugs: a name that equals another name's slug with its fingerprint doesn't take its address", () => {
  const [withFingerprint = ""] = slugs("The Gazette", "the gazette!");
  assert.equal(new Set(slugs("The Gazette", "the gazette!", withFingerprint)).size, 3);
});

test("name slugs: any names have different slugs, which are safe in addresses and as folder names", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ minLength: 1 }),
    fc.constantFrom("../..", "a/b", "<b>", "CON", ".", "a".repeat(400), "1", "新华社", "新華社"),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), (names) => {
      const found = slugs(...names);
      assert.equal(new Set(found).size, names.length);
      for (const slug of found) assert.match(slug, /^(?!\d+$)[a-z0-9-]{1,80}$/);
    }),
  );
});
