import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { groupsOf, type ShardCells } from "../../src/search/alphabet.ts";
import { beginningOf } from "../../src/search/beginning.ts";
import { hashOfPieces, type PieceOfShard } from "../../src/search/blocks.ts";
import { byCodePoints } from "../../src/search/byCodePoints.ts";
import { cellsOf, readCell, sizeAt } from "../../src/search/cells.ts";
import type { Postings } from "../../src/search/postings.ts";

/** A word that is on one page of a shard, with so many bytes of places. */
interface Word {
  readonly word: string;
  readonly places: number;
}

function postingsOf(words: readonly Word[]): Postings {
  const ends = Uint32Array.from(
    words,
    (
      (end) =>
      ({ places }: Word) =>
        (end += places)
    )(0),
  );
  const ones = Uint32Array.from(words, () => 1);
  const size = Uint32Array.from(words, ({ places }) => places);
  return {
    words: words.map(({ word }) => word),
    forms: new Map(),
    numbers: { pages: ones, first: ones, last: ones, size },
    starts: ends.map((_, at) => ends[at - 1] ?? 0),
    ends,
    bytes: Buffer.concat(words.map(({ word, places }) => Buffer.alloc(places, word))),
  };
}

/** @param read gets the places of the blocks that are read. */
function shardOf(words: readonly Word[], read: number[] = []): ShardCells {
  const { cells, blocks } = cellsOf(postingsOf(words));
  return {
    cells,
    block(at) {
      read.push(at);
      return blocks[at] ?? assert.fail(`no block ${at}`);
    },
  };
}

/** What is in a group: its hash, and the words of each shard. */
const told = (group: readonly PieceOfShard[]) => ({
  hash: hashOfPieces(group, (shard) => shard),
  cells: group.map(({ shard, block, at }) => {
    const { words, numbers } = readCell(block.piece(at));
    return [shard, sizeAt(block, at), words, numbers];
  }),
});

const groups = (shards: readonly ShardCells[], most: number, atOnce?: number) =>
  [...groupsOf(shards, most, atOnce)].map(told);

const letters = fc.constantFrom("a", "b", "ä", "z", "\uFF5E", "\u{1F600}", "\u{1F601}", "好");
const word = fc.record({
  word: fc.array(letters, { minLength: 1, maxLength: 5 }).map((some) => some.join("")),
  // A block has 16 kB.
  places: fc.integer({ min: 1, max: 6000 }),
});
const shards = fc.array(fc.uniqueArray(word, { selector: (one) => one.word, maxLength: 25 }), {
  maxLength: 4,
});

describe("search: words of many shards in the order of the alphabet", () => {
  test("come in the same groups, however small the parts are that are read at once", () => {
    fc.assert(
      fc.property(shards, fc.integer({ min: 1, max: 30_000 }), (given, most) => {
        const all = given.map((words) => shardOf(words));
        const whole = groups(all, most, Number.POSITIVE_INFINITY);
        assert.deepEqual(groups(all, most, 1), whole);
        const found = whole.flatMap(({ cells }) =>
          cells.flatMap(([shard, , words]) => [words].flat().map((one) => `${shard} ${one}`)),
        );
        assert.deepEqual(
          found.sort(),
          given.flatMap((words, shard) => words.map((one) => `${shard} ${one.word}`)).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("a part of the alphabet is read by itself, and nothing of it before", () => {
    const words = [..."abcdefghij"].map((letter) => ({ word: letter, places: 10_000 }));
    const read: number[] = [];
    const { value: first = [] } = groupsOf([shardOf(words, read)], 1, 1).next();
    assert.deepEqual([told(first).cells.map(([, , found]) => found), read], [[["a"]], [0]]);
  });

  test("beginnings are in the order of the characters of their words", () => {
    const text = fc.array(letters, { maxLength: 4 }).map((some) => some.join(""));
    const sign = (number: number) => Math.sign(number);
    fc.assert(
      fc.property(text, text, (one, other) => {
        const cut = [one, other].map((some) => some.slice(0, 3));
        assert.equal(
          sign(beginningOf(one) - beginningOf(other)),
          sign(byCodePoints(cut[0] ?? "", cut[1] ?? "")),
        );
      }),
    );
  });
});
