import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readSearch, writeSearch } from "../../src/browser/address.ts";
import { countShown, loadFacets, type Match, select } from "../../src/browser/select.ts";
import { withoutOne } from "../../src/browser/withoutOne.ts";
import { daysOf } from "../../src/shared/days.ts";
import { catalogueFor } from "../support/catalogues.ts";

interface Fields {
  readonly earliest?: string;
  readonly latest?: string;
  readonly source?: string;
  readonly certainty?: string;
}

/** The catalogue that a build would make of these articles. */
function catalogue(articles: Readonly<Record<string, Fields>>) {
  const ids = Object.keys(articles).sort();
  const rows = ids.map((id) => ({
    fields: Object.fromEntries(Object.entries(articles[id] ?? {}).map(([name, value]) => [name, [value]])),
  }));
  return catalogueFor(rows, ids);
}

const ARTICLES = {
  day: { earliest: "2024-10-29", latest: "2024-10-29", source: "Reuters", certainty: "exact" },
  span: { earliest: "2023-12-20", latest: "2024-01-10", source: "AP", certainty: "approximate" },
  later: { earliest: "2024-06-01", certainty: "approximate" },
  before: { latest: "2022-12-31", source: "AP", certainty: "approximate" },
  undated: { certainty: "unknown", source: "Reuters" },
  bounded: { earliest: "2024-01-01", certainty: "unknown" },
};

const ALL = catalogue(ARTICLES);
const every = ({ rows }: typeof ALL): Match[] => rows.map((row, index) => ({ row, score: index }));
const selected = (parts: string, from = ALL) =>
  select(every(from), readSearch(new URLSearchParams(parts), ["source", "certainty"]).search, from);
const ids = (parts: string) => selected(parts).matches.map(({ row }) => row.id);

describe("browser: applying dates and filters", () => {
  const ranges: readonly (readonly [string, readonly string[]])[] = [
    ["from=2024-10-29&to=2024-10-29", ["day", "later"]],
    ["from=2024-10-30", ["later"]],
    ["to=2024-01", ["before", "span"]],
    ["from=2024-01-11&to=2024-05-31", []],
    ["from=2023-06&to=2023-12-19", []],
    ["from=1900&to=1950", ["before"]],
    ["from=2024&undated=with", ["bounded", "day", "later", "span", "undated"]],
    ["to=2023-12&undated=with", ["before", "span", "undated"]],
  ];
  for (const [parts, expected] of ranges)
    test(`${parts} selects articles whose days overlap the range`, () => {
      assert.deepEqual([...ids(parts)].sort(), expected);
    });

  test("undated articles are shown without a range, and only counted with one", () => {
    assert.ok(ids("q=a").includes("undated"));
    assert.equal(selected("q=a").undated, 0);
    assert.equal(selected("from=2024").undated, 2);
    assert.equal(selected("to=2023").undated, 1);
  });

  test("by date, undated articles come last in both directions", () => {
    assert.deepEqual(ids("sort=oldest").slice(-2).sort(), ["bounded", "undated"]);
    assert.deepEqual(ids("sort=newest"), ["day", "later", "span", "before", "undated", "bounded"]);
    assert.deepEqual(ids("sort=oldest").slice(0, 4), ["before", "span", "later", "day"]);
  });

  test("without words nothing is more relevant than anything else, and the newest come first", () => {
    const same = ALL.rows.map((row): Match => ({ row, score: 0 }));
    const { search } = readSearch(new URLSearchParams(""), []);
    const found = select(same, search, ALL).matches.map(({ row }) => row.id);
    assert.deepEqual(found, ["day", "later", "span", "before", "bounded", "undated"]);
  });

  test("a source may be called constructor or __proto__", () => {
    const made = catalogue({ a: { source: "constructor" }, b: { source: "__proto__" } });
    const source = selected("", made).facets.find(({ name }) => name === "source");
    assert.deepEqual(source?.choices?.map(({ words }) => words).sort(), ["__proto__", "constructor"]);
  });

  test("a facet's counts are the numbers of articles that ticking shows", () => {
    for (const parts of ["q=a", "source=AP", "source=AP&from=2023", "certainty=approximate&to=2024"])
      for (const facet of selected(parts).facets)
        for (const { value, count } of facet.choices ?? []) {
          const alone = new URLSearchParams(parts);
          alone.delete(facet.name);
          alone.append(facet.name, value);
          assert.equal(ids(alone.toString()).length, count, `${parts} ${facet.name}=${value}`);
        }
  });

  test("the number that a search would show is what it shows", () => {
    for (const parts of ["q=a", "source=AP", "source=AP&from=2023", "to=2023-12&undated=with", "from=2024"]) {
      const { search } = readSearch(new URLSearchParams(parts), ["source", "certainty"]);
      assert.equal(countShown(every(ALL), search, ALL), ids(parts).length, parts);
    }
  });

  test("a search that its filters leave empty is offered with one filter less, where that shows anything", () => {
    const less = (parts: string) => {
      const { search } = readSearch(new URLSearchParams(parts), ["source", "certainty"]);
      const { facets } = select(every(ALL), search, ALL);
      return withoutOne(search, facets, (one) => countShown(every(ALL), one, ALL)).map(
        ({ search: one, left, count }) => [writeSearch(one), left, count],
      );
    };
    assert.deepEqual(less("source=AP&certainty=exact&to=2021"), [["to=2021&source=AP", ["day known"], 1]]);
    assert.deepEqual(less("source=Reuters&source=AP&certainty=exact&to=2021"), [
      ["to=2021&source=Reuters&source=AP", ["day known"], 1],
      ["source=Reuters&source=AP&certainty=exact", null, 1],
    ]);
    assert.deepEqual(less("source=Reuters"), []);
  });

  test("an article needs any chosen value of a facet, and must match every facet", () => {
    assert.deepEqual([...ids("source=AP&source=Reuters")].sort(), ["before", "day", "span", "undated"]);
    assert.deepEqual(ids("source=AP&source=Reuters&certainty=exact"), ["day"]);
  });

  test("a chosen value stays in the list, even if no article matches", () => {
    const source = selected("source=Reuters&to=1900").facets.find(({ name }) => name === "source");
    assert.deepEqual(
      source?.choices?.map(({ words, count, isChosen }) => [words, count, isChosen]),
      [
        ["AP", 1, false],
        ["Reuters", 0, true],
      ],
    );
  });

  test("a facet whose values aren't at hand is counted when it is chosen or opened", () => {
    const facets = ALL.facets.map((facet) => ({ ...facet, isAtHand: false }));
    const counted = (parts: string, opened: readonly string[] = []) =>
      select(
        every(ALL),
        readSearch(new URLSearchParams(parts), ["source"]).search,
        { ...ALL, facets },
        new Set(opened),
      ).facets.flatMap(({ name, choices }) => (choices === null ? [] : [`${name} ${choices.length}`]));
    // The others have at most one value, and are never shown.
    const never = ["person 0", "place 0", "organisation 0", "topic 0", "author 0", "tag 0"];
    assert.deepEqual(counted("").sort(), never.sort());
    assert.deepEqual(counted("", ["certainty"]).sort(), [...never, "certainty 3"].sort());
    assert.deepEqual(counted("source=AP").sort(), [...never, "source 2"].sort());
  });

  test("of all articles every facet is counted, though only the numbers are at hand", async () => {
    const facets = ALL.facets.map((facet) => ({
      ...facet,
      isAtHand: false,
      counts: facet.values.map(
        (_, value) => ALL.rows.filter(({ row }) => facet.of(row).includes(value)).length,
      ),
      of: () => [],
      load: () => assert.fail("nothing is loaded"),
    }));
    const catalogue = { ...ALL, facets };
    const { search } = readSearch(new URLSearchParams("sort=oldest"), ["source"]);
    await loadFacets(every(ALL), search, catalogue, new Set(["source"]));
    assert.deepEqual(select(every(ALL), search, catalogue).facets, selected("sort=oldest").facets);
    for (const parts of ["source=AP", "from=2024", "to=2024"])
      await assert.rejects(
        async () =>
          loadFacets(
            every(ALL),
            readSearch(new URLSearchParams(parts), ["source"]).search,
            catalogue,
            new Set(["source"]),
          ),
        /nothing is loaded/,
      );
  });

  test("values have labels", () => {
    const words = selected("q=a")
      .facets.find(({ name }) => name === "certainty")
      ?.choices?.map((choice) => choice.words);
    assert.deepEqual(words, ["approximate date", "undated", "day known"]);
  });

  test("years count certain and possible articles", () => {
    assert.deepEqual(selected("q=a").years, [
      { year: 2022, certain: 0, possible: 1 },
      { year: 2023, certain: 0, possible: 1 },
      { year: 2024, certain: 1, possible: 2 },
    ]);
  });

  test("a year's count is the number of articles that narrowing to it shows", () => {
    const day = fc.integer({ min: daysOf("1990")?.first ?? 0, max: daysOf("2010")?.last ?? 0 });
    const iso = (count: number) => new Date(count * 86_400_000).toISOString().slice(0, 10);
    const span = fc.tuple(day, fc.integer({ min: 0, max: 3000 })).map(([first, length]) => ({
      earliest: iso(first),
      latest: iso(first + length),
      certainty: "approximate",
    }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), (spans) => {
        const made = catalogue(Object.fromEntries(spans.map((known, index) => [`a${index}`, known])));
        for (const { year, certain, possible } of selected("q=a", made).years)
          assert.equal(selected(`from=${year}&to=${year}`, made).matches.length, certain + possible);
      }),
    );
  });
});
