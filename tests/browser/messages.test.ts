import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readSearch } from "../../src/browser/address.ts";
import { knownChoices } from "../../src/browser/choices.ts";
import { didYouMean } from "../../src/browser/didYouMean.ts";
import type { Findings } from "../../src/browser/find.ts";
import { messagesFor } from "../../src/browser/messages.ts";
import type { Match, Selection } from "../../src/browser/select.ts";
import type { WithoutOne } from "../../src/browser/withoutOne.ts";

const read = (parts: string) => readSearch(new URLSearchParams(parts), ["source"]).search;
const matches = (count: number): Match[] =>
  Array.from({ length: count }, (_, row) => ({
    row: { row, id: `a${row}`, first: 0, last: 0, isUndated: false },
    score: 1,
  }));

function messages(
  parts: string,
  found: number,
  left: number,
  known: Partial<Findings> = {},
  undated = 0,
  less: readonly WithoutOne[] = [],
) {
  const findings: Findings = {
    matches: matches(found),
    hits: new Map(),
    unknownWords: [],
    unmatchedPhrases: [],
    termCounts: [],
    unquoted: [],
    quotationsOf: null,
    ...known,
  };
  const selection: Selection = { matches: matches(left), facets: [], years: [], undated };
  return messagesFor(read(parts), findings, selection, [], less);
}

describe("browser: messages about a search", () => {
  const statuses: readonly (readonly [string, number, string])[] = [
    ["q=Kursk", 3, "3 articles contain “Kursk”."],
    ["q=Kursk", 1, "1 article contains “Kursk”."],
    ["q=Kursk", 0, "No article contains “Kursk”."],
    ["q=a+b+%22c+d%22", 1200, "1,200 articles contain “a”, “b” and “c d”."],
    ["q=a+-b+-c", 2, "2 articles contain “a” but not “b” or “c”."],
    ["q=a&from=2024", 2, "With these filters, 2 articles contain “a”."],
    ["q=", 5, "5 articles."],
    ["source=AP", 1, "1 article matches these filters."],
    ["q=-a", 2, "2 articles do not contain “a”."],
    ["q=a&from=2024", 0, "With these filters, no article contains “a”."],
  ];
  const within: readonly (readonly [string, number, string])[] = [
    ["q=quote:peace", 2, "2 articles contain “peace” in a quotation."],
    ["q=-quote:peace", 2, "2 articles do not contain “peace” in a quotation."],
  ];
  for (const [parts, count, status] of [...statuses, ...within])
    test(`${parts}: ${status}`, () => assert.deepEqual(messages(parts, count, count), { status, notes: [] }));

  test("an unknown word is named, and the other words are searched", () => {
    const { status, notes } = messages("q=Kursk+zzqx", 3, 3, { unknownWords: ["zzqx"] });
    assert.equal(status, "3 articles contain “Kursk”.");
    assert.deepEqual(
      notes.map(({ text }) => text),
      ["No article contains “zzqx”. These results are for the other words."],
    );
  });

  test("what nobody says is named, and can be searched anywhere", () => {
    const [peace] = read("q=quote:peace").terms;
    const { status, notes } = messages("q=quote:peace+Kursk", 0, 0, { unquoted: peace ? [peace] : [] });
    assert.equal(status, "No article contains “peace” in a quotation and “Kursk”.");
    assert.deepEqual(
      notes.map(({ text, links }) => [text, links.map((link) => link.text)]),
      [["No quotation contains “peace”.", ["Search for “peace” anywhere in an article"]]],
    );
  });

  test("if all words are unknown, they are named once", () => {
    assert.deepEqual(messages("q=zzqx+qqzx+-Kursk&from=2024", 0, 0, { unknownWords: ["zzqx", "qqzx"] }), {
      status: "No article contains “zzqx” or “qqzx”.",
      notes: [],
    });
  });

  test("a phrase without a match is explained, with a search for its words", () => {
    const [note] = messages("q=%22troops+korean%22+Kursk", 0, 0, {
      unmatchedPhrases: ["troops korean"],
    }).notes;
    assert.match(note?.text ?? "", /^No article contains the exact phrase “troops korean”\./);
    assert.equal(note?.links[0]?.search, "q=troops+korean+Kursk");
  });

  test("words that no article contains together are offered one by one", () => {
    const [kursk, lima] = read("q=Kursk+Lima").terms;
    assert.ok(kursk && lima);
    const counts = [
      { term: kursk, count: 3 },
      { term: lima, count: 1 },
    ];
    assert.deepEqual(
      messages("q=Kursk+Lima&from=2024", 0, 0, { termCounts: counts }).notes.flatMap(({ links }) => links),
      [
        { text: "“Kursk” in 3 articles", search: "q=Kursk&from=2024" },
        { text: "“Lima” in 1 article", search: "q=Lima&from=2024" },
      ],
    );
  });

  test("words that no article contains together are offered one by one beside an unknown one", () => {
    const [kursk, lima] = read("q=Kursk+Lima").terms;
    assert.ok(kursk && lima);
    const known = {
      unknownWords: ["zzqx"],
      termCounts: [
        { term: kursk, count: 3 },
        { term: lima, count: 1 },
      ],
    };
    const [missing, together] = messages("q=Kursk+Lima+zzqx", 0, 0, known).notes;
    assert.deepEqual(missing, { text: "No article contains “zzqx”.", links: [] });
    assert.deepEqual(
      together?.links.map(({ search }) => search),
      ["q=Kursk", "q=Lima"],
    );
    // Nobody knows whether an article has both: the phrase ended the search.
    const [phrase, ...others] = messages('q="zzqx river"+Kursk+Lima', 0, 0, known).notes;
    assert.deepEqual(
      phrase?.links.map(({ search }) => search),
      ["q=Kursk", "q=Lima"],
    );
    assert.deepEqual(others, []);
  });

  test("filters that match nothing can be removed, all or one at a time", () => {
    const [note] = messages("q=Kursk&from=2024&source=AP", 3, 0).notes;
    assert.equal(note?.text, "No article matches these dates and filters; 3 articles match the words.");
    assert.equal(note?.links[0]?.search, "q=Kursk");
    const less = [
      { search: read("q=Kursk&from=2024"), left: ["AP", "Reuters"], count: 2 },
      { search: read("q=Kursk&source=AP"), left: null, count: 1 },
    ];
    assert.deepEqual(messages("q=Kursk&from=2024&source=AP", 3, 0, {}, 0, less).notes[0]?.links, [
      { text: "Without “AP” or “Reuters”: 2 articles", search: "q=Kursk&from=2024" },
      { text: "Without dates: 1 article", search: "q=Kursk&source=AP" },
      { text: "Search without dates and filters", search: "q=Kursk" },
    ]);
  });

  test("undated articles that a range leaves out can be shown at the end", () => {
    const [note] = messages("q=Kursk&from=2024", 3, 2, {}, 1).notes;
    assert.match(note?.text ?? "", /^1 undated article may or may not fall within these dates/);
    assert.equal(note?.links[0]?.search, "q=Kursk&from=2024&undated=with&sort=oldest");
    assert.deepEqual(messages("q=Kursk&from=2024&undated=with", 3, 3, {}, 1).notes, []);
  });

  test("a word of the archive is suggested instead of an unknown one", () => {
    const search = read("q=Zelensky+%22Mr+Zelensky%22+-Zelensky+Kursk");
    const note = didYouMean("Zelensky", [{ word: "Zelenskyy", count: 2 }], search);
    assert.deepEqual(note?.links, [
      { text: "Zelenskyy (2 articles)", search: "q=Zelenskyy+%22Mr+Zelenskyy%22+-Zelenskyy+Kursk" },
    ]);
    assert.equal(didYouMean("Zelensky", [], search), null);
  });
});

describe("browser: chosen facet values", () => {
  const facet = {
    name: "source",
    label: "Source",
    values: ["AP", "Reuters", "x"],
    words: new Map([["x", "The Gazette"]]),
    counts: null,
    isAtHand: true,
    load: async () => {},
    of: () => [],
  };
  const known = (parts: string) => knownChoices(read(parts), { facets: [facet] });

  test("are replaced by the archive's own, whatever their case, and found by their labels", () => {
    const { search, problems } = known("source=reuters&source=Reuters&source=the+gazette");
    assert.deepEqual([[...search.chosen], problems], [[["source", ["Reuters", "x"]]], []]);
  });

  test("of speakers a family name is enough if only one has it; whoever isn't quoted is named in plain words", () => {
    const said = {
      ...facet,
      name: "said",
      values: ["Ada Quist", "Bo Quist", "Vladimir Putin"],
      words: new Map(),
    };
    const speaks = (typed: string) => {
      const { search } = readSearch(new URLSearchParams([["said", typed]]), ["said"]);
      return knownChoices(search, { facets: [said] });
    };
    assert.deepEqual(speaks("putin").search.chosen.get("said"), ["Vladimir Putin"]);
    assert.deepEqual(speaks("Quist").problems, [
      'Nobody who is quoted is called just “Quist”. Write the whole name, such as said:"Ada Quist" or said:"Bo Quist".',
    ]);
    assert.deepEqual(speaks("Nobody Atall").problems, [
      "No article quotes anybody called “Nobody Atall” with that name beside the words.",
    ]);
  });

  test("may be called constructor", () => {
    const named = { ...facet, values: ["constructor"] };
    const catalogue = { facets: [named] };
    const { search } = knownChoices(read("source=CONSTRUCTOR"), catalogue);
    assert.deepEqual([...search.chosen], [["source", ["constructor"]]]);
  });

  test("that no article has are left out and named, with similar ones", () => {
    const { search, problems } = known("source=reut");
    assert.deepEqual(
      [search.chosen.size, problems],
      [0, ["No article has the source “reut”. The archive has “Reuters”, among others."]],
    );
    assert.match(known("source=zz").problems.join(), /The archive has “AP”, “Reuters”, “The Gazette”\.$/);
  });
});
