import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dataFiles } from "../../src/export/files.ts";
import { counting } from "../../src/languages/counting.ts";
import { interfaceLanguage } from "../../src/languages/interfaceLanguage.ts";
import { parts } from "../../src/languages/parts.ts";
import { fileOfWords, isKnown, LANGUAGE_TAGS, wordsIn } from "../../src/languages/words.ts";
import { counted } from "../../src/shared/plurals.ts";
import { html } from "../../src/site/html.ts";
import { leavesOf } from "../support/words.ts";

const english = wordsIn("en");
const others = LANGUAGE_TAGS.filter((tag) => tag !== "en").map((tag) => [tag, wordsIn(tag)] as const);

/** What may be the same as in English. */
const SAME =
  /^(?:language|direction|comma|dates\.(?:and|or|betweenJoin)|kind\.\w+|search\.facets\.\w+|topics\.\w+|provenance\.(?:original|title)|dataFiles\.\w+\.title|data\.(?:manifest|dataPackage)|frame\.\w+|verifying\.details\.\w+)$/;

describe("the words of an interface", () => {
  test("English, German and Arabic are known, whatever their region or script", () => {
    assert.deepEqual(LANGUAGE_TAGS, ["en", "de", "ar"]);
    assert.equal(wordsIn("de-AT"), wordsIn("DE"));
    assert.equal(fileOfWords("ar-EG"), "arabic");
    assert.deepEqual(["en-GB", "fr", "constructor", ""].map(isKnown), [true, false, false, false]);
    assert.equal(wordsIn("fr"), english);
  });

  test("the interface has the language that is asked for, else the archive's, else English", () => {
    const of = (language: string, asked: string | null = null) =>
      interfaceLanguage({ language, interface: asked });
    assert.deepEqual([of("de-CH"), of("fr"), of("fr", "ar"), of("de", "en")], ["de-CH", "en", "ar", "en"]);
  });

  for (const [tag, words] of others) {
    test(`${tag}: nothing is empty, and next to nothing is left in English`, () => {
      const known = new Map(leavesOf(english));
      for (const [path, text] of leavesOf(words)) {
        assert.notEqual(text.trim(), path === "dates.and" ? "-" : "", path);
        if (!SAME.test(path)) assert.notEqual(text, known.get(path), path);
      }
      assert.equal(words.language, tag);
    });
  }

  test("English counts as files of ours have always counted", () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), (count) => {
        assert.equal(english.articles(count), counted(count, "article"));
        assert.equal(english.kindsCounted.people(count), counted(count, "person", "people"));
      }),
    );
  });

  test("a number stands in its noun's form, in each language and for each number", () => {
    for (const tag of LANGUAGE_TAGS) {
      const words = wordsIn(tag);
      const rules = new Intl.PluralRules(tag);
      const countedWords = [
        words.articles,
        words.quotations,
        words.days,
        ...Object.values(words.kindsCounted),
      ];
      fc.assert(
        fc.property(fc.nat(20_000), fc.constantFrom(...countedWords), (count, say) => {
          const said = say(count);
          // Arabic says "no articles", "one article" and "two articles" in words.
          const isSpoken = tag === "ar" && count < 3;
          assert.equal(said.includes(words.number(count)), !isSpoken, said);
          // Two numbers of the same form differ in nothing but the number.
          const other = count + 100 * (1 + (count % 7));
          if (
            !isSpoken &&
            ![count, other].some((n) => tag === "ar" && n < 3) &&
            rules.select(count) === rules.select(other)
          )
            assert.equal(
              said.replace(words.number(count), "#"),
              say(other).replace(words.number(other), "#"),
            );
        }),
      );
    }
  });

  test("Arabic has six forms", () => {
    assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100, 103, 1234].map(wordsIn("ar").articles), [
      "لا مقالات",
      "مقال واحد",
      "مقالان",
      "3 مقالات",
      "10 مقالات",
      "11 مقالًا",
      "99 مقالًا",
      "100 مقال",
      "103 مقالات",
      "1,234 مقالًا",
    ]);
    assert.deepEqual([1, 1234].map(wordsIn("de").figures), ["1 Zahlenangabe", "1.234 Zahlenangaben"]);
  });

  test("a form that is missing is the general one", () => {
    assert.equal(counting<"one">("ar-u-nu-latn").counted(3, { one: "one", other: "# others" }), "3 others");
  });

  test("the texts of a sentence with elements are escaped, the elements aren't", () => {
    const sentence = parts`<b> of ${html`<a>${"R&D"}</a>`}, ${["x", html`<i>y</i>`]}`;
    assert.equal(html`${sentence}`.toString(), "&lt;b&gt; of <a>R&amp;D</a>, x<i>y</i>");
  });
});

test("each file of data has words in each language, those of English being its own", () => {
  const own = dataFiles(1).map(({ name, title, description }) => [name, { title, says: description }]);
  assert.deepEqual(Object.entries(english.dataFiles), own);
});
