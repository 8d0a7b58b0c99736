import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { boundsOf, mergeWords } from "../../src/search/merge.ts";
import { readPostings } from "../../src/search/postings.ts";
import { CborWriter, KINDS } from "../../src/shared/cbor.ts";

/** Where words are, by page: the index of a few pages as a person would write it down. */
type Pages = readonly Readonly<Record<string, readonly number[]>>[];

/** The same as Pagefind writes it, in one file. A word with "=" is one with accents: "risque=risqué". */
function written(pages: Pages): Uint8Array {
  const writer = new CborWriter();
  const all = [...new Set(pages.flatMap((page) => Object.keys(page)))];
  const words = [...new Set(all.map((word) => word.split("=")[0] ?? ""))].sort();
  const write = (name: string) => {
    const on = pages.flatMap((page, number) => (name in page ? [{ number, places: page[name] ?? [] }] : []));
    writer.head(KINDS.list, on.length);
    for (const [index, { number, places }] of on.entries()) {
      writer.head(KINDS.list, 3);
      writer.head(KINDS.positive, number - (on[index - 1]?.number ?? 0));
      writer.head(KINDS.list, places.length);
      for (const place of places) writer.head(KINDS.positive, place);
      writer.head(KINDS.list, 0);
    }
  };
  writer.head(KINDS.list, 1);
  writer.head(KINDS.list, words.length);
  for (const word of words) {
    const forms = all.filter((name) => name.startsWith(`${word}=`));
    writer.head(KINDS.list, 3);
    writer.text(word);
    write(word);
    writer.head(KINDS.list, forms.length);
    for (const form of forms) {
      writer.head(KINDS.list, 2);
      writer.text(form.split("=")[1] ?? "");
      write(form);
    }
  }
  return writer.take();
}

/** The file that indexing the pages in several shards gives. */
function merged(shards: readonly Pages[]): Buffer {
  let before = 0;
  const words = shards.map((pages) => {
    before += pages.length;
    return { before: before - pages.length, postings: readPostings([written(pages)]) };
  });
  return Buffer.concat(mergeWords(words, Number.POSITIVE_INFINITY)[0]?.parts ?? []);
}

const word = fc.constantFrom("art", "artist", "risque", "risque=risqué", "risque=rísque", "zoo=zoö", "z");
const places = fc.uniqueArray(fc.nat(70_000), { minLength: 1, maxLength: 5 });
const page = fc.dictionary(word, places, { noNullPrototype: true });

describe("search: joining the words of shards", () => {
  test("gives what one index of all pages has, wherever they are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.array(page, { maxLength: 300 }), { minLength: 1, maxLength: 4 }), (shards) => {
        const one = shards.flat();
        fc.pre(one.some((words) => Object.keys(words).length > 0));
        assert.deepEqual(merged(shards), Buffer.from(written(one)));
      }),
      { numRuns: 60 },
    );
  });

  test("files of words end after so many places, and their bounds tell neighbours apart", () => {
    const pages = [{ bridge: [1, 2], bridges: [3], bridgehead: [4], apple: [9, 10, 11] }];
    const postings = readPostings([written(pages)]);
    assert.deepEqual(
      boundsOf(mergeWords([{ before: 0, postings }], 3)).map(({ from, to }) => [from, to]),
      [
        ["apple", "apple"],
        ["b", "bridge"],
        ["bridgeh", "bridges"],
      ],
    );
    assert.deepEqual(mergeWords([]), []);
  });

  test("words are in the order of their characters, as Pagefind’s program expects", () => {
    const pages = [{ "\u{1F600}": [1], "\uFF5E": [2], a: [3] }];
    const [chunk] = mergeWords([{ before: 0, postings: readPostings([written(pages)]) }]);
    assert.deepEqual([chunk?.first, chunk?.last], ["a", "\u{1F600}"]);
  });
});
