import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { jsonFile } from "../../src/entry/jsonList.ts";
import { relatedFrom, relatedInNumbers } from "../../src/entry/relatedNumbers.ts";
import { relatedAmong, relatedTable } from "../../src/entry/relatedTable.ts";

const id = fc.constantFrom("a", "b", "c", "d", "e");
const texts = fc.array(fc.constantFrom("person/ada-quist", "place/oslo", "budget", "“tram”\n"), {
  maxLength: 3,
});
const PLAIN = { noNullPrototype: true };
const others = fc.uniqueArray(fc.record({ id, names: texts, words: texts }, PLAIN), {
  ...{ selector: ({ id }) => id, minLength: 1, maxLength: 4 },
});
const related = fc.uniqueArray(fc.record({ id, others }, PLAIN), { selector: ({ id }) => id });

describe("related articles in numbers", () => {
  test("are what they were", () => {
    fc.assert(fc.property(related, (all) => assert.deepEqual([...relatedFrom(relatedInNumbers(all))], all)));
  });

  test("are written as JSON as their records would be", () => {
    const same = (all: Parameters<typeof relatedInNumbers>[0]) => {
      const table = relatedInNumbers(all);
      assert.equal([...relatedTable(table)].join(""), [...jsonFile(relatedFrom(table))].join(""));
    };
    fc.assert(fc.property(related, same));
    const others = [{ id: "0", names: ["place/oslo"], words: [] }];
    for (const count of [1999, 2000, 2001])
      same(Array.from({ length: count }, (_, at) => ({ id: String(at), others })));
  });

  test("of which both articles are there", () => {
    fc.assert(
      fc.property(related, fc.uniqueArray(id), (all, some) => {
        const there = new Set(some);
        const left = all.flatMap(({ id, others }) => {
          const own = others.filter((other) => there.has(other.id));
          return there.has(id) && own.length > 0 ? [{ id, others: own }] : [];
        });
        assert.deepEqual(relatedAmong(relatedInNumbers(all), there), relatedInNumbers(left));
      }),
    );
  });
});
