import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { SHOWN_FROM } from "../../../src/data/shown.ts";
import type { EntryName } from "../../../src/entry/schema.ts";
import { coOccurrencesOf } from "../../../src/site/names/coOccurrences.ts";
import { foundNames } from "../../../src/site/names/foundNames.ts";
import { namePages } from "../../../src/site/names/namePages.ts";
import { entityOf, mentionAt } from "../../support/names.ts";
import { listedOf } from "../../support/site.ts";

const person = (id: string): EntryName => ({ id, type: "person", mentions: [mentionAt(1)] });
const article = (id: string, ...names: readonly string[]) => listedOf({ id, names: names.map(person) });

describe("found names", () => {
  test("are filed by the family name, if it is known", () => {
    const table = ["Vladimir Putin", "Choe Son Hui", "Chun In-Bum", "Madonna"].map((name) =>
      entityOf(name.toLowerCase().replaceAll(" ", "-"), { name }),
    );
    const { byKind } = foundNames(table, [article("a", ...table.map(({ id }) => id))], "en");
    assert.deepEqual(
      byKind.people.map(({ filed }) => filed),
      ["Choe Son Hui", "Chun In-Bum", "Madonna", "Putin, Vladimir"],
    );
  });

  test("are listed if a mention is sure enough", () => {
    const table = [
      entityOf("often", { mentions: 9, confidence: SHOWN_FROM.person - 0.01 }),
      entityOf("sure", { mentions: 1, confidence: SHOWN_FROM.person }),
    ];
    const found = foundNames(
      table,
      ["a", "b", "c"].map((id) => article(id, "often", "sure")),
      "en",
    );
    assert.deepEqual(
      found.byKind.people.map(({ path }) => path),
      ["/people/sure/"],
    );
    assert.equal(found.of(person("often")), undefined);
    assert.equal(found.byKey("person/sure")?.name, "Sure");
  });

  test("have a page from three articles on; of two they lead to their line in the index, of one to their first paragraph there", () => {
    const once = (id: string, ...paragraphs: readonly number[]): EntryName => ({
      id,
      type: "person",
      mentions: paragraphs.map((p) => mentionAt(p)),
    });
    const articles = [
      listedOf({ id: "a", names: [once("twice", 1), once("text", 0, 3, 5), once("headline", 0)] }),
      listedOf({ id: "b", names: [once("twice", 1), once("thrice", 2)] }),
      listedOf({ id: "c", names: [once("thrice", 1)] }),
      listedOf({ id: "d", names: [once("thrice", 1)] }),
    ];
    const table = ["twice", "thrice", "text", "headline", "gone"].map((id) => entityOf(id));
    const { people } = foundNames(table, articles, "en").byKind;
    assert.deepEqual(Object.fromEntries(people.map(({ name, path }) => [name, path])), {
      Headline: "/articles/a/",
      Text: "/articles/a/#p3",
      Thrice: "/people/thrice/",
      Twice: "/people/#name-twice",
    });
    assert.deepEqual(
      people.flatMap(namePages).map(({ name }) => name.name),
      ["Thrice"],
    );
  });

  test("are filters of the search if they are among the most frequent", () => {
    const table = Array.from({ length: 250 }, (_, index) => entityOf(`n${index}`));
    const articles = table.flatMap(({ id }, index) =>
      Array.from({ length: index < 200 ? 2 : 1 }, (_, at) => article(`${id}-${at}`, id)),
    );
    const { frequent } = foundNames(table, articles, "en");
    assert.deepEqual(frequent("person/n199"), { type: "person", name: "N199" });
    assert.equal(frequent("person/n200"), null);
  });

  test("are paged", () => {
    const articles = Array.from({ length: 121 }, (_, index) =>
      listedOf({ id: `a${index}`, names: [{ id: "x", type: "person", mentions: [mentionAt(index + 1)] }] }),
    );
    const [name] = foundNames([entityOf("x")], articles, "en").byKind.people;
    assert.ok(name);
    const pages = namePages(name);
    assert.deepEqual(
      pages.map(({ number, of }) => [number, of]),
      [
        [1, 2],
        [2, 2],
      ],
    );
    assert.deepEqual(
      pages.flatMap(({ articles: on }) => on.map(({ id }) => id)),
      articles.map(({ id }) => id),
    );
  });
});

test("found names: each has its number, its own forms, and the articles that mention it, in their order", () => {
  const ids = ["ada", "ben", "cai", "dan", "eva"];
  const named = fc.array(fc.subarray(ids), { maxLength: 8 });
  const forms = fc.constantFrom<readonly string[]>(["Ada"], ["Ada", "Quist"], ["Quist", "Ada"], []);
  fc.assert(
    fc.property(named, fc.subarray(ids), forms, (mentioned, sure, aliases) => {
      const table = sure.map((id) => entityOf(id, { name: id === "ada" ? "Ada" : id, aliases, mentions: 7 }));
      const articles = mentioned.map((some, at) => article(`a${at}`, ...some));
      const { byKey, byKind, mentions } = foundNames(table, articles, "en");
      for (const id of ids) {
        const name = byKey(`person/${id}`);
        const own = articles.filter(({ names }) => names.some(({ key }) => key === `person/${id}`));
        const isThere = sure.includes(id) && own.length > 0;
        assert.equal(name !== undefined, isThere);
        assert.equal(
          byKind.people.some((one) => one === name),
          isThere,
        );
        if (!name?.found) continue;
        assert.deepEqual([...name.articles], own);
        const { found, path, hasPage } = name;
        assert.deepEqual([found.id, found.type, found.mentions, found.aliases], [id, "person", 7, aliases]);
        assert.equal(mentions.named[found.number], name);
        assert.equal(hasPage, own.length > 2);
        const [only] = own;
        const place = hasPage ? `/people/${id}/` : `/people/#name-${id}`;
        assert.equal(path, own.length > 1 ? place : `/articles/${only?.id}/#p1`);
      }
    }),
  );
});

describe("coOccurrences", () => {
  test("are the ten names in most of the same articles, the most frequent first", () => {
    const others = Array.from({ length: 12 }, (_, index) => `o${String(index).padStart(2, "0")}`);
    const articles = [article("a", "x", ...others), article("b", "x", "o05"), article("c", "o05", "o06")];
    const found = foundNames(
      ["x", ...others].map((id) => entityOf(id)),
      articles,
      "en",
    );
    const name = found.byKey("person/x");
    assert.ok(name);
    const coOccurrences = coOccurrencesOf(name, found.mentions);
    assert.deepEqual(
      coOccurrences.slice(0, 2).map(({ name: other, count }) => `${other.name} ${count}`),
      ["O05 2", "O00 1"],
    );
    assert.equal(coOccurrences.length, 10);
  });
});
