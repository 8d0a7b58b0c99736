import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import type { CopyPair } from "../../../src/records/copies.ts";
import { copiesByArticle } from "../../../src/site/model/copies.ts";
import { familiesOf } from "../../../src/site/model/families.ts";
import { versionPages } from "../../../src/site/versions/versionPages.ts";
import { entryOf } from "../../support/entries.ts";
import { cardsOf } from "../../support/site.ts";

const pair = (one: string, other: string, more: Partial<CopyPair> = {}): CopyPair => ({
  articles: [one, other],
  kind: "copy",
  words: [100, 100],
  same: [90, 90],
  isGiven: false,
  ...more,
});
const excerpt = (one: string, other: string, words: readonly [number, number]): CopyPair =>
  pair(one, other, { kind: "excerpt", words, same: [words[0], words[0]] });
const verbatim = (one: string, other: string): CopyPair => pair(one, other, { same: [100, 100] });

const day = (date: string): Partial<SiteArticle> => ({ date, edtf: date, earliest: date, latest: date });
const SPAN: Partial<SiteArticle> = {
  ...{ date: "2024-10-01", edtf: "2024-10", earliest: "2024-10-01", latest: "2024-10-31" },
};

/** The families of some articles, by their ids; articles are in the order given. */
function families(articles: readonly Partial<SiteArticle>[], pairs: readonly CopyPair[]): string[] {
  const cards = cardsOf(articles.map((one) => entryOf(one)));
  return familiesOf(cards, copiesByArticle(pairs, cards)).map(({ card, others }) =>
    [card.id, ...others.map((other) => `${other.kind} ${other.card.id}`)].join(", "),
  );
}

const ids = (...names: readonly string[]) => names.map((id) => ({ id }));

test("families: the first of a list stands for those with its text", () => {
  assert.deepEqual(families(ids("a", "b", "c", "d"), [pair("b", "d"), pair("b", "c")]), [
    "a",
    "b, copy c, copy d",
  ]);
  assert.deepEqual(families(ids("a", "b"), []), ["a", "b"]);
});

test("families: a later text of the same source is a version", () => {
  const gazette = { source: "The Gazette" };
  assert.deepEqual(
    families(
      [
        { id: "a", ...gazette },
        { id: "b", ...gazette },
        { id: "c", source: "The Herald" },
      ],
      [pair("a", "b"), pair("a", "c")],
    ),
    ["a, version b, copy c"],
  );
});

test("families: what was only compared with a copy stands by itself, unless it is word for word the same", () => {
  assert.deepEqual(families(ids("a", "b", "c"), [pair("a", "b"), pair("b", "c")]), ["a, copy b", "c"]);
  assert.deepEqual(families(ids("a", "b", "c"), [pair("a", "b"), verbatim("b", "c")]), ["a, copy b, copy c"]);
});

test("families: a pair counts only where the list has both", () => {
  assert.deepEqual(families(ids("a", "b"), [pair("a", "z"), pair("b", "z")]), ["a", "b"]);
});

test("families: a whole article stands for its later excerpt, wherever the list has it", () => {
  const [one, two] = [
    { id: "a", ...day("2024-10-02") },
    { id: "b", ...day("2024-10-02") },
  ];
  assert.deepEqual(families([one, two], [excerpt("a", "b", [60, 100])]), ["b, excerpt a"]);
});

test("families: an earlier report isn't put below a longer later one, and neither is a short part of it", () => {
  const [early, late] = [
    { id: "a", ...day("2024-10-01") },
    { id: "b", ...day("2024-10-02") },
  ];
  assert.deepEqual(families([early, late], [excerpt("a", "b", [60, 100])]), ["a", "b"]);
  assert.deepEqual(families([early, late], [excerpt("b", "a", [40, 100])]), ["a", "b"]);
  assert.deepEqual(families([{ id: "a", ...SPAN }, late], [excerpt("a", "b", [60, 100])]), ["a", "b"]);
});

test("families: each article of a list is in them once, in its order", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const some = fc.record({
    one: fc.constantFrom(...names),
    other: fc.constantFrom(...names),
    made: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (links) => {
      const pairs = links.flatMap(({ one, other, made }) =>
        one === other
          ? []
          : [
              [pair, verbatim, (a: string, b: string) => excerpt(a, b, [60, 90])][made]?.(one, other) ?? [],
            ].flat(),
      );
      const cards = cardsOf(names.map((id) => entryOf({ id })));
      const found = familiesOf(cards, copiesByArticle(pairs, cards));
      const all = found.flatMap(({ card, others }) => [card.id, ...others.map((other) => other.card.id)]);
      assert.deepEqual([...all].sort(), names);
      const first = found.map(({ card }) => card.id);
      assert.deepEqual([...first].sort(), first);
    }),
  );
});

test("version pages: one for a family with something to see", () => {
  const gazette = { source: "The Gazette" };
  const cards = cardsOf(
    [
      { id: "a", ...gazette },
      { id: "b", ...gazette },
      { id: "c", ...gazette },
      { id: "d", source: "The Herald" },
      { id: "e" },
    ].map((one) => entryOf(one)),
  );
  const pages = (...pairs: readonly CopyPair[]) =>
    versionPages(cards, copiesByArticle(pairs, cards)).map(({ card, pairs: both }) => [
      card.id,
      ...both.map(
        ({ one, other, isVersion }) => `${one.id} ${other.id} ${isVersion ? "version" : "reprint"}`,
      ),
    ]);
  assert.deepEqual(pages(verbatim("a", "d")), []);
  assert.deepEqual(pages(excerpt("d", "a", [60, 100])), []);
  assert.deepEqual(pages(pair("a", "b"), pair("a", "c"), pair("a", "d"), verbatim("a", "e")), [
    ["a", "a b version", "b c version", "a d reprint"],
  ]);
});
