import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { wordsIn } from "../../src/languages/words.ts";
import { indexSite } from "../../src/search/index.ts";
import { planShards } from "../../src/search/indexShards.ts";
import { makeShardsHere } from "../../src/search/makeShards.ts";
import type { SearchSizes } from "../../src/search/sizes.ts";
import type { SearchedPage } from "../../src/site/searched.ts";
import type { Cache } from "../../src/work/cache.ts";

/** Files by their paths, and those of the last build by what each was made from. */
export type Files = ReadonlyMap<string, Uint8Array>;
export type Former = Map<string, Uint8Array>;

/** The files that indexing writes or carries over. */
export async function indexed(
  pages: readonly SearchedPage[],
  cache: Cache,
  former: Former = new Map(),
  sizes?: SearchSizes,
): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const output = {
    write(path: string, content: string | Uint8Array, inputs?: string) {
      files.set(path, Buffer.from(content));
      if (inputs !== undefined) former.set(`${path} ${inputs}`, Buffer.from(content));
    },
    copy: () => assert.fail("nothing is copied"),
    carry(path: string, inputs: string) {
      const file = former.get(`${path} ${inputs}`);
      if (file) files.set(path, file);
      return file !== undefined;
    },
  };
  const remembered = { cache, version: "", makeShards: makeShardsHere };
  const plan = planShards(pages, "en", remembered);
  const site = { plan, words: wordsIn("en"), ...(sizes && { sizes }) };
  await indexSite(site, remembered, output, async () => {});
  return files;
}

/** @throws when there is no such file. */
export function unpacked(files: Files, path: string): Buffer {
  const file = files.get(`pagefind/${path}`);
  assert.ok(file, path);
  return gunzipSync(file);
}
