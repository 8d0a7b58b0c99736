import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { CATALOGUE_FILE, SEARCH_FOLDER, WORD_LIST_FILE } from "../shared/searchFiles.ts";
import { FACETS } from "../site/model/facets.ts";
import { catalogueFile } from "./catalogue.ts";
import { type Fragment, readFragment } from "./fragment.ts";
import { gzipJson } from "./gzipJson.ts";
import { trimBundle } from "./trimBundle.ts";
import { wordListFile } from "./words.ts";

/**
 * Indexes the articles of a rendered site for search in the browser: Pagefind's index of the words, our
 * catalogue of dates and facets, and the list of the archive's words. There is one index for all languages.
 * It knows the word forms of the archive's main language; words of other languages are found as written.
 * @param language BCP 47 tag of the archive's main language.
 * @throws when Pagefind fails.
 */
export async function indexSite(site: string, language: string): Promise<void> {
  const bundle = join(site, SEARCH_FOLDER);
  const created = await createIndex({ forceLanguage: language.split("-")[0] ?? "en" });
  const index = created.index;
  if (!index) throw new Error(`The search index was not made: ${created.errors.join("; ")}`);
  const read = await index.addDirectory({ path: site, glob: "articles/**/index.html" });
  const written = await index.writeFiles({ outputPath: bundle });
  await close();
  const errors = [...read.errors, ...written.errors];
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join("; ")}`);
  trimBundle(bundle);
  const fragments = readFragments(join(bundle, "fragment"));
  writeFileSync(join(bundle, CATALOGUE_FILE), gzipJson(catalogueFile(fragments, FACETS)));
  writeFileSync(join(bundle, WORD_LIST_FILE), gzipJson(wordListFile(fragments)));
}

function readFragments(dir: string): Fragment[] {
  return readdirSync(dir).map((name) => readFragment(name, readFileSync(join(dir, name))));
}
