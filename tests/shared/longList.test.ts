import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MadeList, madeLists } from "../../src/shared/longList.ts";

const groups = fc
  .array(fc.tuple(fc.string(), fc.array(fc.nat({ max: 9 }))))
  .map((pairs) => new Map<string, readonly number[]>(pairs));
const place = fc.nat({ max: 12 });

test("lists whose items are made are the lists of these items", () => {
  fc.assert(
    fc.property(groups, place, place, (numbers, from, to) => {
      const made = madeLists(numbers, (number) => `item ${number}`);
      assert.deepEqual([...made.keys()], [...numbers.keys()]);
      for (const [key, list] of made) {
        const items = (numbers.get(key) ?? []).map((number) => `item ${number}`);
        assert.deepEqual([...list], items);
        assert.equal(list.length, items.length);
        assert.equal(list.at(from), items[from]);
        assert.deepEqual(list.slice(from, to), items.slice(from, to));
        assert.deepEqual(list.slice(from), items.slice(from));
      }
    }),
  );
});

test("an item is made only when somebody asks", () => {
  const made: number[] = [];
  const list = new MadeList(new Int32Array([7, 8, 9]), (number) => made.push(number));
  assert.equal(list.length, 3);
  list.at(1);
  list.at(3);
  assert.deepEqual(made, [8]);
});
