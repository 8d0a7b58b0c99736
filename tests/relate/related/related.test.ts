import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { NameEntity } from "../../../src/records/names.ts";
import { relatedOf } from "../../../src/relate/related/related.ts";
import type { Subjects } from "../../../src/relate/related/vectors.ts";
import { nameTable } from "../../../src/rounds/nameTable.ts";
import { mentioned, numbered } from "../../support/numbered.ts";

/** An article whose names and words have no numbers yet. */
interface Unplaced extends Omit<Subjects, "names" | "places" | "phraseWords"> {
  readonly people: readonly string[];
  readonly repeats: readonly string[];
}

/** An article that names these people and repeats these words. */
const about = (id: string, people: readonly string[], repeats: readonly string[] = []): Unplaced => ({
  id,
  people,
  repeats,
});

/** Eighty articles that have nothing in common, so that what two of the others share is rare. */
const OTHERS = Array.from({ length: 80 }, (_, at) => about(`other-${at}`, [`Nobody${at}`], [`thing${at}`]));

const confident =
  (confidence: number) =>
  (id: string): NameEntity => ({
    ...{ id, type: "person", name: id, aliases: [], mentions: 2, articles: 2, confidence },
  });

/** What is related in an archive of these articles and of eighty others. */
function found(
  articles: readonly Unplaced[],
  copies: readonly (readonly [string, string])[] = [],
  confidence = 1,
) {
  const all = [...articles, ...OTHERS];
  const people = [...new Set(all.flatMap((one) => one.people))];
  const words = numbered(all.map(({ repeats }) => repeats));
  const records = nameTable(words);
  const placed = all.map(({ repeats, people: named, ...one }) => ({
    ...one,
    names: Uint32Array.from(named, (text) => records.numberOf(mentioned(text))),
    phraseWords: Uint32Array.from(repeats, words.numberOf),
    places: Uint32Array.from(named, (text) => people.indexOf(text)),
  }));
  return relatedOf(placed, {
    ...{ words, records },
    names: people.map((name) => confident(confidence)(name.toLowerCase())),
    copies: copies.map((ids) => ({
      articles: ids,
      kind: "copy",
      words: [9, 9],
      same: [9, 9],
      isGiven: false,
    })),
  });
}
const ids = (related: ReturnType<typeof found>) =>
  related.map(({ id, others }) => `${id}: ${others.map((other) => other.id).join(" ")}`);

describe("related articles", () => {
  test("share rare names and words, which are the reason", () => {
    const related = found([
      about("a", ["Quist", "Bel"], ["harbour"]),
      about("b", ["Quist", "Bel"], ["harbour"]),
    ]);
    assert.deepEqual(ids(related), ["a: b", "b: a"]);
    assert.deepEqual(related[0]?.others[0], {
      id: "b",
      names: ["person/bel", "person/quist"],
      words: ["harbour"],
    });
  });
  test("are at most five, the most alike first", () => {
    const own = about("a", ["Quist", "Bel", "Ost"], ["harbour"]);
    const many = [1, 2, 3, 4, 5, 6].map((at) =>
      about(`b${at}`, ["Quist", "Bel", "Ost"], at === 6 ? ["harbour"] : []),
    );
    const [first] = found([own, ...many]);
    assert.equal(first?.others.length, 5);
    assert.equal(first?.others[0]?.id, "b6");
  });
  test("are no copies, and of several copies only one", () => {
    const all = ["a", "b", "c", "d"].map((id) => about(id, ["Quist", "Bel", "Ost"]));
    assert.deepEqual(
      ids(
        found(all, [
          ["a", "b"],
          ["c", "d"],
        ]),
      )[0],
      "a: c",
    );
  });
});

describe("not related", () => {
  test("by one name or two alone", () => {
    assert.deepEqual(ids(found([about("a", ["Quist", "Bel"]), about("b", ["Quist", "Bel"])])), []);
  });
  test("by words alone", () => {
    const words = ["harbour", "ferry", "pier", "tide"];
    assert.deepEqual(ids(found([about("a", [], words), about("b", [], words)])), []);
  });
  test("by what every article has", () => {
    const articles = Array.from({ length: 400 }, (_, at) =>
      about(`a${at}`, ["Quist", "Bel", "Ost"], ["harbour"]),
    );
    assert.deepEqual(ids(found(articles)), []);
  });
  test("by names that are not sure enough to be shown", () => {
    const all = ["a", "b"].map((id) => about(id, ["Quist", "Bel", "Ost"]));
    assert.deepEqual(ids(found(all, [], 0.1)), []);
  });
});

test("related: the order of the articles changes nothing", () => {
  const people = fc.uniqueArray(fc.constantFrom("Quist", "Bel", "Ost", "Holm", "Mor"), { maxLength: 5 });
  const lists = fc.array(people, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(lists, (some) => {
      const articles = some.map((names, at) => about(`${at}`, names, ["harbour"]));
      assert.deepEqual(found([...articles].reverse()), found(articles));
    }),
    { numRuns: 30 },
  );
});
