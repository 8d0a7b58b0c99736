import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseQuery, type Term, writeTerms } from "../../src/browser/query.ts";

const FACETS = ["source", "tag"];
const parse = (text: string) => parseQuery(text, FACETS);
const word = (text: string): Term => ({ text, isPhrase: false, isExcluded: false });
const phrase = (text: string): Term => ({ text, isPhrase: true, isExcluded: false });
const quoted = (term: Term): Term => ({ ...term, inQuotations: true });
const not = (term: Term): Term => ({ ...term, isExcluded: true });

describe("browser: query", () => {
  const cases: readonly (readonly [string, readonly Term[]])[] = [
    ["Kursk troops", [word("Kursk"), word("troops")]],
    ['"north korean troops" Kursk', [phrase("north korean troops"), word("Kursk")]],
    ["“north korean troops”", [phrase("north korean troops")]],
    ["«les troupes»", [phrase("les troupes")]],
    ['"Kursk"', [word("Kursk")]],
    ['troops -Kursk -"South Korea"', [word("troops"), not(word("Kursk")), not(phrase("South Korea"))]],
    ["quote:peace -quote:war", [quoted(word("peace")), quoted(not(word("war")))]],
    ['quote:"peace talks" Kursk', [quoted(phrase("peace talks")), word("Kursk")]],
    ["Russia-Ukraine", [word("Russia-Ukraine")]],
    ["Putin’s, (Kremlin)!", [word("Putin’s"), word("Kremlin")]],
    ["at 12:30 Note: nothing", [word("at"), word("12:30"), word("Note"), word("nothing")]],
    ["https://example.org/a", [word("https://example.org/a")]],
    ["Müller 新华社 выборы", [word("Müller"), word("新华社"), word("выборы")]],
    ["", []],
  ];
  for (const [text, terms] of cases)
    test(`${JSON.stringify(text)} asks for ${terms.length} words and phrases`, () => {
      assert.deepEqual(parse(text), { terms, from: null, to: null, facetValues: [], problems: [] });
    });

  test("operators aren't searched as words", () => {
    assert.deepEqual(parse('Kursk from:2024-10 TO:2025-01-31 source:"The Gazette" tag:war'), {
      terms: [word("Kursk")],
      from: "2024-10",
      to: "2025-01-31",
      facetValues: [
        { facet: "source", value: "The Gazette" },
        { facet: "tag", value: "war" },
      ],
      problems: [],
    });
  });

  test("a name before a colon is a word if it isn't a facet's", () => {
    assert.deepEqual(parse('author:"Ada Quist"').terms, [word("author"), phrase("Ada Quist")]);
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ["from:2024-13", /“from:2024-13” is not a date.*from:2024-10/],
    ["to:yesterday", /“to:yesterday” is not a date.*to:2024-10/],
    ["from:10/2024", /is not a date/],
    ["from:", /“from:” has no value. Write, for example, from:2024-10/],
    ["quote:", /“quote:” has no value. Write, for example, quote:peace\./],
    ['source:""', /has no value. Write, for example, source:/],
    ["-source:Reuters", /“-source:Reuters” was ignored: a minus sign excludes only words and phrases/],
    ['- -- "" "  " … *', /“- -- "" " {2}" … \*” contains no letters or digits/],
    ['"north korean', /closing quotation mark is missing/],
  ];
  for (const [text, problem] of wrong)
    test(`${text} is explained`, () => {
      const { problems, from, to, facetValues } = parse(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", problem);
      assert.deepEqual([from, to, facetValues], [null, null, []]);
    });

  test("the words after an unclosed quotation mark are searched one by one", () => {
    assert.deepEqual(parse('"north korean').terms, [word("north"), word("korean")]);
  });

  test("whatever is typed, no term is empty or contains a quotation mark, and terms can be written and read again", () => {
    const typed = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom('"', "-", "source:", "quote:", "from:2024", " ", "Kursk", "“", "”"),
      ),
    );
    fc.assert(
      fc.property(typed, (parts) => {
        const { terms } = parse(parts.join(""));
        for (const { text } of terms) assert.match(text, /^[^\s"]+(?: [^\s"]+)*$/);
        assert.deepEqual(parse(writeTerms(terms)).terms, terms);
      }),
      { numRuns: 2000 },
    );
  });
});
