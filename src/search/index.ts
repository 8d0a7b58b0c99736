import { CATALOGUE_FILE, SEARCH_FOLDER, WORD_LIST_FILE } from "../shared/searchFiles.ts";
import { FACETS } from "../site/model/facets.ts";
import type { Output } from "../write/output.ts";
import { catalogueFile } from "./catalogue.ts";
import { type Fragment, readFragment } from "./fragment.ts";
import { gzipJson } from "./gzipJson.ts";
import { pagefindIndex } from "./pagefind.ts";
import { type BundleFile, trimBundle } from "./trimBundle.ts";
import { wordListFile } from "./words.ts";

export interface Searched {
  /** The folder of the rendered site. */
  readonly site: string;
  /** The ids of its articles. */
  readonly ids: readonly string[];
  /** BCP 47 tag of the archive's main language. */
  readonly language: string;
}

/**
 * Indexes the articles of a rendered site for search in the browser: Pagefind's index of the words, our
 * catalogue of dates and facets, and the list of the archive's words. There is one index for all languages.
 * It knows the word forms of the archive's main language; words of other languages are found as written.
 * @param output writes into the folder of the site.
 * @returns how many articles were indexed.
 * @throws when Pagefind fails.
 */
export async function indexSite(
  { site, ids, language }: Searched,
  output: Output,
  onArticle: (done: number, of: number) => Promise<void>,
): Promise<number> {
  const pages = [...ids].sort().map((id) => `articles/${id}/index.html`);
  const bundle = trimBundle(await pagefindIndex({ site, pages, language }, onArticle));
  const fragments = bundle.flatMap(fragmentOf);
  const own: readonly BundleFile[] = [
    { path: CATALOGUE_FILE, content: gzipJson(catalogueFile(fragments, FACETS)) },
    { path: WORD_LIST_FILE, content: gzipJson(wordListFile(fragments)) },
  ];
  for (const { path, content } of [...bundle, ...own]) output.write(`${SEARCH_FOLDER}/${path}`, content);
  return pages.length;
}

const FRAGMENTS = "fragment/";

function fragmentOf({ path, content }: BundleFile): Fragment[] {
  return path.startsWith(FRAGMENTS) ? [readFragment(path.slice(FRAGMENTS.length), content)] : [];
}
