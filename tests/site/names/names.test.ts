import assert from "node:assert/strict";
import { test } from "node:test";
import { indexPages, namesOf } from "../../../src/site/names/names.ts";
import { listedOf } from "../../support/site.ts";

const tagged = (...tags: readonly string[]) => listedOf({ id: tags.join(""), tags: [...tags] });
const words = (articles: ReturnType<typeof tagged>[], language = "en") =>
  namesOf("tags", articles, language).map(({ name, articles: of }) => `${name} ${of.length}`);

test("names: in alphabetical order, each with its articles", () => {
  assert.deepEqual(words([tagged("water", "Élan"), tagged("eel", "water"), tagged("Zoo")]), [
    "eel 1",
    "Élan 1",
    "water 2",
    "Zoo 1",
  ]);
});

test("names: sorted as in the archive's language, not the machine's", () => {
  assert.deepEqual(words([tagged("öl", "zug")], "de"), ["öl 1", "zug 1"]);
  assert.deepEqual(words([tagged("öl", "zug")], "sv"), ["zug 1", "öl 1"]);
});

test("names: a tag that an article has twice counts once; without tags there is no index of them", () => {
  assert.deepEqual(words([tagged("water", "water"), tagged()]), ["water 1"]);
  assert.deepEqual(namesOf("sources", [listedOf({ source: null })], "en"), []);
});

test("names: a tag has a page from two articles on; before, it leads to its article", () => {
  const names = namesOf("tags", [tagged("water", "eel"), tagged("water")], "en");
  assert.deepEqual(
    names.map(({ path }) => path),
    ["/articles/watereel/", "/tags/water/"],
  );
});

test("index: letters are without accents; digits share a group, and so do Chinese characters", () => {
  const names = namesOf(
    "tags",
    [tagged("Élan", "eel", "2024", "1999", "港口", "水", "выборы", "—", "한국")],
    "en",
  );
  const [page] = indexPages(names);
  const letters = new Map(page?.letters.map(({ letter, names: of }) => [letter, of.map(({ name }) => name)]));
  assert.deepEqual(letters.get("E"), ["eel", "Élan"]);
  assert.deepEqual(letters.get("0–9"), ["1999", "2024"]);
  assert.deepEqual(new Set(letters.get("漢字")), new Set(["港口", "水"]));
  assert.deepEqual(letters.get("В"), ["выборы"]);
  assert.deepEqual(letters.get("…"), ["—"]);
  assert.deepEqual(letters.get("한글"), ["한국"]);
});

test("index: many names are paged, and each letter is linked where it begins", () => {
  const many = Array.from({ length: 900 }, (_, index) =>
    tagged(`${index < 500 ? "a" : "b"}${"x".repeat(index % 7)} ${index}`),
  );
  const pages = indexPages(namesOf("tags", many, "en")).filter(({ order }) => order === "letters");
  assert.deepEqual(
    pages.map(({ number, of, total }) => [number, of, total]),
    [
      [1, 3, 900],
      [2, 3, 900],
      [3, 3, 900],
    ],
  );
  assert.deepEqual(
    pages[2]?.all.map(({ letter, path }) => `${letter} ${path}`),
    ["A /tags/#letter-1", "B /tags/2/#letter-2"],
  );
  assert.deepEqual(indexPages([]), []);
});

test("index: the same names by frequency, if there are enough of them", () => {
  const few = indexPages(namesOf("tags", [tagged("a", "b")], "en"));
  assert.deepEqual(
    few.map(({ order }) => order),
    ["letters"],
  );
  const letters = [..."abcdefghijk"];
  const pages = indexPages(namesOf("tags", [tagged(...letters), tagged("x", "k")], "en"));
  const often = pages.find(({ order }) => order === "frequency");
  assert.deepEqual(often?.letters.flatMap(({ names }) => names.map(({ name }) => name)).slice(0, 3), [
    "k",
    "a",
    "b",
  ]);
  assert.deepEqual(often?.all, []);
});
