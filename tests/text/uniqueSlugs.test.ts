import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { uniqueSlugs } from "../../src/text/uniqueSlugs.ts";

const slugs = (...names: readonly string[]) => [
  ...uniqueSlugs(names.map((name) => ({ key: name, name }))).values(),
];

test("slugs: words in ASCII", () => {
  assert.deepEqual(slugs("The Leeds Gazette", "Évening Post", "выборы"), [
    "the-leeds-gazette",
    "evening-post",
    "vybory",
  ]);
});

test("slugs: names that would share a slug all get a fingerprint, whatever their order", () => {
  const names = ["The Gazette", "the gazette!", "Reuters"];
  const [one, other, third] = slugs(...names);
  assert.match(one ?? "", /^the-gazette-\w{14}$/);
  assert.match(other ?? "", /^the-gazette-\w{14}$/);
  assert.notEqual(one, other);
  assert.equal(third, "reuters");
  assert.deepEqual(slugs(...names.toReversed()), [third, other, one]);
});

test("slugs: a name without ASCII is only a fingerprint; a name like a page number gets one too", () => {
  assert.match(slugs("新华社")[0] ?? "", /^\w{14}$/);
  assert.match(slugs("…")[0] ?? "", /^\w{14}$/);
  assert.match(slugs("2024")[0] ?? "", /^2024-\w{14}$/);
});

test("slugs: a name that Windows keeps for a device gets a fingerprint, one that only begins so doesn't", () => {
  for (const device of ["Con", "PRN", "aux", "Nul.", "COM1", "lpt9", "com0"])
    assert.match(slugs(device)[0] ?? "", /^[a-z]{3}\d?-\w{14}$/);
  assert.deepEqual(slugs("Conrad", "COM12", "Aux Armes"), ["conrad", "com12", "aux-armes"]);
});

test("slugs: a name that equals another name's slug with its fingerprint doesn't take its address", () => {
  const [long = ""] = slugs("The Gazette", "the gazette!");
  assert.equal(new Set(slugs("The Gazette", "the gazette!", long)).size, 3);
});

test("slugs: any names have different slugs, which every system takes as the names of different folders", () => {
  const device = fc
    .tuple(
      fc.constantFrom("con", "PRN", "Aux", "nul", "com1", "COM²", "lpt³", "conin$"),
      fc.constantFrom("", ".", ".txt", " ", "!", "\u0000"),
    )
    .map((parts) => parts.join(""));
  const name = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ minLength: 1 }),
    fc.constantFrom(
      "../..",
      "a/b",
      "<b>",
      ".",
      "a".repeat(400),
      "1",
      "新华社",
      "新華社",
      "Café",
      "Cafe\u0301",
    ),
    device,
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), (names) => {
      const found = slugs(...names);
      assert.equal(new Set(found).size, names.length);
      for (const slug of found)
        assert.match(slug, /^(?!\d+$)(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9-]{1,80}$/);
    }),
  );
});
