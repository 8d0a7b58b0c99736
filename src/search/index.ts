import {
  CATALOGUE_FILE,
  QUOTATIONS_FILE,
  SEARCH_FOLDER,
  SPEAKERS_FILE,
  WORD_LIST_FILE,
} from "../shared/searchFiles.ts";
import { FACETS } from "../site/model/facets.ts";
import type { Spoken } from "../site/said/spoken.ts";
import type { Output } from "../write/output.ts";
import { catalogueFile } from "./catalogue.ts";
import { type Fragment, readFragments } from "./fragment.ts";
import { gzipJson } from "./gzipJson.ts";
import { type Indexed, pagefindIndex } from "./pagefind.ts";
import { quotationsFile, speakersFile } from "./spoken.ts";
import { type BundleFile, trimBundle } from "./trimBundle.ts";
import { wordListFile } from "./words.ts";

interface IndexedSite extends Indexed {
  /** What is known of the quotations of each article, by its id. */
  readonly spoken: ReadonlyMap<string, Spoken>;
}

/**
 * Indexes the articles of a rendered site for search in the browser: Pagefind's index of the words, our
 * catalogue of dates and facets, the list of the archive's words, who speaks where, and where quotations are. There is one index for all languages.
 * It knows the word forms of the archive's main language; words of other languages are found as written.
 * @param output writes into the folder of the site.
 * @throws when Pagefind fails.
 */
export async function indexSite(
  indexed: IndexedSite,
  output: Output,
  onPage: (done: number, of: number) => Promise<void>,
): Promise<void> {
  const bundle = await trimBundle(await pagefindIndex(indexed, onPage));
  const fragments = bundle.flatMap(fragmentsOf);
  const own: readonly BundleFile[] = [
    { path: CATALOGUE_FILE, content: gzipJson(catalogueFile(fragments, FACETS)) },
    { path: WORD_LIST_FILE, content: gzipJson(wordListFile(fragments)) },
    { path: SPEAKERS_FILE, content: gzipJson(speakersFile(fragments, indexed.spoken)) },
    { path: QUOTATIONS_FILE, content: gzipJson(quotationsFile(fragments, indexed.spoken)) },
  ];
  for (const { path, content } of [...bundle, ...own]) output.write(`${SEARCH_FOLDER}/${path}`, content);
}

const FRAGMENTS = "fragment/";

function fragmentsOf({ path, content }: BundleFile): Fragment[] {
  return path.startsWith(FRAGMENTS) ? readFragments(path.slice(FRAGMENTS.length), content) : [];
}
