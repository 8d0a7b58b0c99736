import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fitPlaces } from "../../src/entry/fit.ts";
import { readEntry } from "../../src/entry/readEntry.ts";
import { entryMarkdown } from "../../src/entry/write.ts";
import { entryOf } from "../support/entries.ts";
import { identified } from "../support/records.ts";

const ENTRY = entryMarkdown(
  identified(
    "River floods Oslo\n\nThe river rose in Oslo by a metre on Friday, said the mayor, Ada Quist.\n\n“We lost 40 boats,” said Ada Quist, a farmer.",
  ),
);

/** The places that are left of an entry, by what they are of, and its problems. */
function read(text: string) {
  const { value, problems } = readEntry("a.md", text);
  assert.ok(value);
  const { times, names, quotes, figures, evidence } = value;
  const places = {
    times: times.map(({ at }) => at[0]),
    names: names.flatMap(({ mentions }) => mentions.map(([at]) => at[0])),
    quotes: quotes.map(({ at }) => at[0]),
    figures: figures.map(({ at }) => at[0]),
    evidence: evidence.flatMap(({ at }) => (at ? [at[0]] : [])),
  };
  return { places, problems: problems.map(({ rule, message }) => `${rule}: ${message}`) };
}

describe("places of an entry", () => {
  const whole = read(ENTRY);

  test("all fit as they were written", () => {
    assert.deepEqual(whole.problems, []);
    assert.deepEqual(whole.places.names.sort(), [0, 1, 1, 2]);
    assert.deepEqual([whole.places.times, whole.places.quotes, whole.places.figures], [[1], [2], [2]]);
  });

  test("of an edited paragraph are dropped, those of the others stay", () => {
    const { places, problems } = read(ENTRY.replace("\n\nThe river rose", "\n\nThe wide river rose"));
    assert.deepEqual(places.names.sort(), [0, 2]);
    assert.deepEqual([places.times, places.quotes, places.figures], [[], [2], [2]]);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? "", /^places: \d+ places no longer fit the text, which was edited/);
  });

  test("of an edited title are dropped", () => {
    assert.deepEqual(read(ENTRY.replace("title: River", "title: A river")).places.names.sort(), [1, 1, 2]);
  });

  test("of a paragraph that is gone are dropped", () => {
    const { places, problems } = read(ENTRY.replace(/\n\n“We lost[^\n]*/, ""));
    assert.deepEqual([places.quotes, places.figures], [[], []]);
    assert.match(problems[0] ?? "", /no longer fit/);
  });

  test("in an entry without fingerprints have to be in the text, and names apart from each other", () => {
    const bare = ENTRY.replace(/^fingerprints:.*\n/m, "");
    assert.deepEqual(read(bare), whole);
    const names = (mentions: string) =>
      bare.replace(
        /"ada-quist","type":"person","mentions":\[.*\]\]/,
        `"ada-quist","type":"person","mentions":[${mentions}]`,
      );
    assert.deepEqual(
      read(names('[[2,25,34],"x",1],[[2,30,500],"x",1],[[9,1,2],"x",1],[[2,9,9],"x",1]')).places.names.sort(),
      [0, 1, 2],
    );
    assert.deepEqual(read(names('[[1,18,25],"x",1]')).problems.length, 1);
    const backwards = read(names('[[2,25,34],"x",1],[[2,33,26],"x",1]'));
    assert.deepEqual(backwards.places.names.sort(), [0, 1, 2]);
    assert.match(backwards.problems[0] ?? "", /^places: 1 place no longer fits/);
  });

  test("one place is counted as one", () => {
    const short = ENTRY.replace(/^fingerprints:.*\n/m, "").replace('"at":[2,9,17]', '"at":[2,9,1700]');
    assert.match(read(short).problems[0] ?? "", /^places: 1 place no longer fits the text/);
  });
});

test("of overlapping places the first in the list stays, in whatever order they are", () => {
  const span = fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 90 }))
    .map(([start, length]) => [1, start, start + length] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (places) => {
      const kept: (typeof places)[number][] = [];
      for (const at of places)
        if (at[2] <= 350 && kept.every(([, start, end]) => at[2] <= start || end <= at[1])) kept.push(at);
      const times = places.map(
        (at) =>
          ({ type: "DATE", value: "2024", edtf: "2024", implied: false, rule: "times/year", at }) as const,
      );
      const { entry } = fitPlaces(entryOf({ times }), ["Title", "a".repeat(350)]);
      assert.deepEqual(
        entry.times.map(({ at }) => at),
        kept,
      );
    }),
  );
});
