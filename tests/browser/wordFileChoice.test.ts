import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { indexList } from "../../src/browser/indexList.ts";
import { type Program, startProgram } from "../../src/browser/program.ts";
import { wordFileChoice } from "../../src/browser/wordFileChoice.ts";
import { boundsOf, boundsOfAll } from "../../src/search/merge.ts";
import type { WordFiles } from "../../src/shared/indexFile.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { indexed, unpacked } from "../support/indexed.ts";

const VERSION = "1.6.0";

/** Words that often begin alike, in the order of the alphabet. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "ing"), minLength: 1, maxLength: 6 });
const words = fc
  .uniqueArray(word, { minLength: 4, maxLength: 60 })
  .map((some) => some.sort((a, b) => (a < b ? -1 : 1)));

/** @param size how many words a file has. */
function filesOf(all: readonly string[], size: number): WordFiles {
  const files = Array.from({ length: Math.ceil(all.length / size) }, (_, file) => {
    const some = all.slice(file * size, (file + 1) * size);
    return { first: some[0] ?? "", last: some.at(-1) ?? "" };
  });
  return boundsOf(files).map(({ from, to }, file) => [from, to, `file${file}`] as const);
}

/** @param size how many files a list has. */
function listsOf(chunks: WordFiles, size: number): { lists: WordFiles; of: ReadonlyMap<string, WordFiles> } {
  const of = new Map<string, WordFiles>();
  for (let from = 0; from < chunks.length; from += size)
    of.set(`list${from}`, chunks.slice(from, from + size));
  const lists = [...of].map(([name, list]) => {
    const { from, to } = boundsOfAll(list);
    return [from, to, name] as const;
  });
  return { lists, of };
}

describe("browser: which files of words a query loads", () => {
  let program: Program;
  before(async () => {
    const files = await indexed([], memoryCache());
    const bytes = unpacked(files, "pagefind.wasm_gz").subarray("pagefind_dcd".length);
    program = await startProgram(
      new WebAssembly.Module(Uint8Array.from(bytes)),
      indexList({ version: VERSION }),
    );
  });

  test("are the same if their list is cut by the alphabet", async () => {
    const query = fc.array(word, { minLength: 1, maxLength: 2 }).map((some) => some.join(" "));
    const sizes = fc.integer({ min: 1, max: 4 });
    await fc.assert(
      fc.asyncProperty(words, sizes, sizes, fc.array(query), async (all, inFile, inList, queries) => {
        const chunks = filesOf(all, inFile);
        const { lists, of } = listsOf(chunks, inList);
        const known = { version: VERSION, language: "en" };
        const whole = wordFileChoice(program, { ...known, chunks }, () => assert.fail("there is no list"));
        const cut = wordFileChoice(
          program,
          { ...known, chunks: [], lists },
          async (name) => of.get(name) ?? [],
        );
        for (const one of queries) assert.deepEqual(await cut(one), await whole(one), one);
      }),
      { numRuns: 300 },
    );
  });
});
