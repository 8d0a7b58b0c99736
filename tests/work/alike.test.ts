import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { alikeAmong } from "../../src/work/alike.ts";
import { alikeBeside } from "../../src/work/alikeBeside.ts";
import { AT_ONCE } from "../../src/work/backlog.ts";
import { type Cache, memoryCache } from "../../src/work/cache.ts";
import { bytesOfLastBuild, lastBuild } from "../../src/work/lastBuild.ts";
import { HERE } from "../../src/work/pool.ts";
import { scratchFile } from "../../src/work/scratchFile.ts";
import { inFolder } from "../support/folder.ts";
import { archiveOf, told } from "../support/stories.ts";
import { storyArchives } from "../support/storyArchives.ts";

/** An archive in which one article says something else from version to version. */
function version(about: string) {
  const ferry = "Quist Bel Ost ferry collision harbour crew";
  const [articles, known] = archiveOf([
    ...[1, 2, 3, 4, 5].map((at) => told(`a${at}`, { about: ferry, day: `2024-03-${10 + 3 * at}` })),
    told("b1", { about, day: "2024-03-13", story: ["a9.txt"] }),
  ]);
  const words = { ...known.words, articles: 5000 };
  return [articles, { ...known, words }] as const;
}

const FIRST = version("Lind Dahl fair prizes");
const EDITED = version("Quist Bel ferry crew tide");

const workWith = (cache: Cache, jobs = 2) => ({
  ...HERE,
  jobs,
  cache,
  fewest: 0,
  began: 0n,
  backlog: AT_ONCE,
});
/** Not as bytes: V8 writes the same list in one of two forms, as it lies in memory, which depends on what V8 has compiled. */
const keptIn = (cache: Cache) =>
  ["related", "stories"].map((name) => lastBuild<unknown>(cache, name).known());
const notHere = () => Promise.reject(new Error("it was found in this thread"));

/** A cache of a build of the first version. */
async function afterFirst(): Promise<Cache> {
  const cache = memoryCache();
  await alikeAmong(...FIRST, workWith(cache));
  return cache;
}

describe("work: which articles are alike", () => {
  test("another thread finds it after an edit, with the same problems, and keeps the same for the next build", async () => {
    const [here, beside] = [await afterFirst(), await afterFirst()];
    const expected = await alikeAmong(...EDITED, workWith(here, 1), 0);
    const found = alikeBeside(...EDITED, beside, notHere);
    assert.deepEqual(await found?.alike(), await expected.alike());
    assert.deepEqual(found?.problems, expected.problems);
    assert.equal(expected.problems.length, 1);
    assert.deepEqual(keptIn(beside), keptIn(here));
  });

  test("something else is done meanwhile, where another thread finds it", async () => {
    let count = 0;
    const meanwhile = async () => {
      count += 1;
    };
    await alikeBeside(...EDITED, await afterFirst(), notHere)?.alike(meanwhile);
    assert.equal(count, 1);
    await (await alikeAmong(...EDITED, workWith(await afterFirst(), 1))).alike(meanwhile);
    assert.equal(count, 1);
  });

  test("with workers on other machines it is found when there is time, or when it is asked for, once and the same", async () => {
    const [articles, known] = FIRST;
    const [now, later] = [memoryCache(), memoryCache()];
    const expected = await alikeAmong(articles, known, workWith(now));
    const found = await alikeAmong(articles, known, { ...workWith(later), largest: 8 });
    assert.deepEqual(keptIn(later), [null, null]);
    assert.deepEqual(found.problems, expected.problems);
    await found.ahead();
    assert.deepEqual(keptIn(later), keptIn(now));
    assert.deepEqual(await found.alike(), await expected.alike());
    assert.equal(await found.alike(), await found.alike());
    const asked = await alikeAmong(articles, known, { ...workWith(memoryCache()), largest: 8 });
    assert.deepEqual(await asked.alike(), await expected.alike());
  });

  test("where no earlier build found anything, or the archive is small, this thread does it", async () => {
    assert.equal(alikeBeside(...EDITED, memoryCache(), notHere), null);
    const [articles, known] = EDITED;
    const small = { ...known, words: { ...known.words, articles: 6 } };
    assert.equal(alikeBeside(articles, small, await afterFirst(), notHere), null);
  });

  test("if the other thread fails, this one does it", async () => {
    const cache = await afterFirst();
    bytesOfLastBuild(cache, "stories").keep(Uint8Array.of(1, 2, 3));
    const expected = await (await alikeAmong(...EDITED, workWith(memoryCache()))).alike();
    assert.equal(await alikeBeside(...EDITED, cache, async () => expected)?.alike(), expected);
  });

  test("with vectors in a file it is the same as in memory, and so is what is kept: from nothing, and after another build", () =>
    inFolder({}, async (dir) => {
      let seen = 0;
      // Of the last ones, more articles are of the same days than are compared pair by pair.
      const archives = fc.tuple(storyArchives(6, 25), storyArchives(6, 25), storyArchives(60, 80));
      await fc.assert(
        fc.asyncProperty(archives, async (versions) => {
          const [memory, cache] = [memoryCache(), memoryCache()];
          const file = scratchFile(join(dir, "a.tmp"), { write: 5000, ahead: 3000, single: 300 });
          for (const { given, known } of versions) {
            const expected = await (await alikeAmong(given, known, workWith(memory, 1))).alike();
            const inFile = { ...workWith(cache), scratch: () => file };
            const found = await alikeAmong(given, known, inFile, 0);
            assert.deepEqual(await found.alike(), expected);
            assert.deepEqual(keptIn(cache), keptIn(memory));
            seen += expected.stories.threads.length;
          }
          file.close();
        }),
        { numRuns: 20 },
      );
      assert.ok(seen > 10, `only ${seen}: nothing was compared`);
    }));
});
