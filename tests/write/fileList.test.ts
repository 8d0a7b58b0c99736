import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { FileList, type MadeFile } from "../../src/write/fileList.ts";

const HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/** Names that are easily confused, in their order or as bytes, and some that are no valid Unicode. */
const name = fc.oneof(
  fc.constantFrom(
    "a",
    "a-b",
    "a.",
    "aa",
    "é",
    "\xff",
    "\u0100",
    "\uD800",
    "\uDC00",
    "\uFB01",
    "\u{1F6A2}",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));

const file = fc.record(
  {
    path: path.filter((text) => text !== "" && !text.endsWith("/")),
    bytes: fc.oneof(fc.nat(), fc.constant(2 ** 40 + 1)),
    sha256: fc.constantFrom(HASH, HASH.toUpperCase(), "", `${HASH}0`),
    inputs: fc.constantFrom(null, HASH, HASH.toUpperCase(), "search:1", ""),
    time: fc.constantFrom(null, 0, -1, 1796022344113.4458),
  },
  { noNullPrototype: true },
);

/** What is done: a file is entered, or one of the former list is shared, or removed; or the list is asked for. */
const step = fc.tuple(fc.constantFrom("set", "share", "remove", "ask"), file, fc.nat());

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type Files = Map<string, MadeFile>;

const inOrder = (files: Iterable<MadeFile>) =>
  [...files].sort((one, other) => (one.path < other.path ? -1 : 1));

function listOf(files: Iterable<MadeFile>): { list: FileList; known: Files } {
  const [list, known] = [new FileList(), new Map<string, MadeFile>()];
  for (const one of files) {
    list.set(one);
    known.set(one.path, one);
  }
  return { list, known };
}

/** A list that shares what it can with a former one, and the same as a Map. */
function after(former: { list: FileList; known: Files }, steps: readonly Step[]) {
  const [list, known] = [new FileList(former.list), new Map<string, MadeFile>()];
  for (const [what, given, at] of steps) {
    const last = [...former.known.values()][at % Math.max(1, former.known.size)] ?? given;
    const number = list.tree.enter(last.path);
    if (what === "ask") assert.deepEqual([...list], inOrder(known.values()));
    if (what === "set") {
      list.set(given);
      known.set(given.path, given);
    }
    if (what === "share" && former.known.has(last.path)) {
      list.share(number, former.list);
      known.set(last.path, last);
    }
    if (what === "remove") {
      list.deleteAt(number);
      known.delete(last.path);
    }
  }
  return { list, known };
}

function isLike(list: FileList, known: Files, asked: readonly string[]): void {
  const files = inOrder(known.values());
  assert.equal(list.size, known.size);
  assert.deepEqual([...list], files);
  for (const one of asked) assert.deepEqual([list.has(one), list.get(one)], [known.has(one), known.get(one)]);
  const below = files.filter((one) => one.path.startsWith("a/"));
  assert.deepEqual(
    [...list.below("a")],
    below.map(({ path: whole, bytes, sha256 }) => ({ path: whole.slice(2), bytes, sha256 })),
  );
}

describe("file list", () => {
  test("answers as a Map of the files does, whatever was entered, shared with a former list and removed before", () =>
    fc.assert(
      fc.property(fc.array(file), fc.array(step), path, (before, steps, other) => {
        const former = listOf(before);
        const now = after(former, steps);
        const asked = [...former.known.keys(), ...now.known.keys(), other];
        isLike(former.list, former.known, asked);
        isLike(now.list, now.known, asked);
      }),
    ));

  test("knows the folders of its files, and not those of the list that goes on from it", () =>
    fc.assert(
      fc.property(fc.array(file), fc.array(file), (before, later) => {
        const { list, known } = listOf(before);
        const next = new FileList(list);
        for (const one of later) next.set(one);
        const above = [...known.keys()].flatMap((one) =>
          [...one.matchAll(/\//g)].map(({ index }) => one.slice(0, index)),
        );
        assert.deepEqual(new Set(list.folders()), new Set(["", ...above]));
        for (const { path: one } of [...before, ...later])
          assert.equal(list.hasFolder(one), above.includes(one));
      }),
    ));

  test("holds more files than lie in one piece, and long names", () => {
    const list = new FileList();
    const name = (index: number) => `site/${index % 700}/${index}-${"x".repeat(index % 90)}.html`;
    const paths = [...Array.from({ length: 20_000 }, (_, index) => name(index)), "y".repeat(3_000_000), "z"];
    const made = paths.map((one, index) => {
      return { path: one, bytes: index, sha256: HASH, inputs: null, time: index / 3 };
    });
    for (const one of made) list.set(one);
    for (const one of made) assert.deepEqual(list.get(one.path), one);
    assert.deepEqual(
      Array.from(list, (one) => one.path),
      paths.sort(),
    );
  });
});
