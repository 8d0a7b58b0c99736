import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { searchBeside } from "../../src/search/beside.ts";
import { makeShardsHere } from "../../src/search/makeShards.ts";
import { CATALOGUE_FILE, SEARCH_FOLDER } from "../../src/shared/searchFiles.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { type FileContent, isLaid, type RevocableOutput } from "../../src/write/output.ts";
import { bytesOf } from "../support/content.ts";
import { siteOfIds } from "../support/site.ts";

const [WHOLE, REST] = [siteOfIds("a", "b", "c"), siteOfIds("a", "c")];

/** An output of which the files are seen. */
function output() {
  const files = new Map<string, string>();
  const to: RevocableOutput = {
    write(path: string, content: FileContent) {
      assert.ok(!isLaid(content));
      files.set(path, Buffer.from(bytesOf(content)).toString("hex"));
    },
    copy: () => assert.fail("nothing is copied"),
    carry: () => false,
    remove(path) {
      assert.ok(files.delete(path), path);
    },
  };
  return { files, to, inOrder: () => [...files].sort() };
}

const remembered = () => ({ cache: memoryCache(), version: "", makeShards: makeShardsHere });
const unheard = async () => {};

describe("a search that is begun before the pages are made", () => {
  test("is written by the time that nothing of it is at work, and is the same as one that is begun later", async () => {
    const [sooner, later] = [output(), output()];
    const search = searchBeside("en", remembered());
    assert.equal(await search.begin(WHOLE, sooner.to), true);
    await search.idle();
    const begun = sooner.inOrder();
    assert.ok(begun.length > 0);
    await search.end(WHOLE, sooner.to, unheard);
    await searchBeside("en", remembered()).end(WHOLE, later.to, unheard);
    assert.deepEqual(sooner.inOrder(), later.inOrder());
    assert.deepEqual(begun, later.inOrder());
  });

  test("is almost done when its catalogue, which comes last, is only to be compressed", async () => {
    const { to, files } = output();
    const cache = memoryCache();
    await searchBeside("en", { ...remembered(), cache }).end(WHOLE, output().to, unheard);
    const search = searchBeside("en", { ...remembered(), cache });
    await search.begin(WHOLE, to);
    await search.almost();
    const catalogue = [SEARCH_FOLDER, CATALOGUE_FILE].join("/");
    const early = [...files.keys()];
    assert.ok(early.length > 0 && !early.includes(catalogue));
    await search.idle();
    assert.ok(files.has(catalogue));
  });

  test("isn’t waited for while its shards are being indexed", async () => {
    let goOn = () => {};
    const wait = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const search = searchBeside("en", remembered(), async (...given) => {
      await wait;
      await makeShardsHere(...given);
    });
    const { to, files } = output();
    await search.begin(WHOLE, to);
    await search.almost();
    assert.equal(files.size, 0);
    goOn();
    await search.idle();
    assert.ok(files.size > 0);
  });

  test("isn’t begun, and not waited for, where much has changed", async () => {
    const many = siteOfIds(...Array.from({ length: 2000 }, (_, at) => `a${at}`));
    const search = searchBeside("en", remembered(), () => assert.fail("begun"));
    assert.equal(await search.begin(many, output().to), false);
    await search.almost();
  });

  test("is taken back where the site becomes another one", async () => {
    const [both, only] = [output(), output()];
    const search = searchBeside("en", remembered());
    await search.begin(WHOLE, both.to);
    await search.begin(REST, both.to);
    await search.end(REST, both.to, unheard);
    await searchBeside("en", remembered()).end(REST, only.to, unheard);
    assert.deepEqual(both.inOrder(), only.inOrder());
    assert.notDeepEqual(both.inOrder(), []);
  });

  test("tells a failure at its end", async () => {
    let isFailing = true;
    const makeShards: typeof makeShardsHere = async (...given) => {
      if (isFailing) throw new Error("Pagefind has no memory");
      await makeShardsHere(...given);
    };
    const { to, files } = output();
    const search = searchBeside("en", { ...remembered(), makeShards }, makeShards);
    await search.begin(WHOLE, to);
    await search.almost();
    await search.idle();
    await assert.rejects(search.end(WHOLE, to, unheard), /no memory/);
    isFailing = false;
    await search.end(WHOLE, to, unheard);
    assert.ok(files.size > 0);
  });
});
