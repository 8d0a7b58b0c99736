import { join } from "node:path";
import { close, createIndex } from "pagefind";

/** The folder of the search index within the site. */
const BUNDLE = "pagefind";

/**
 * Indexes the articles of a rendered site for search in the browser. One index for all of it,
 * in the archive's language: articles in others are found by their words as they stand.
 * @param language BCP 47 tag of the archive's main language.
 * @returns how many articles were indexed.
 * @throws when Pagefind fails or reads no article where there are some.
 */
export async function indexSite(site: string, language: string): Promise<number> {
  const created = await createIndex({ forceLanguage: language.split("-")[0] ?? "en" });
  const index = created.index;
  if (!index) throw new Error(`The search index was not made: ${created.errors.join("; ")}`);
  const read = await index.addDirectory({ path: site, glob: "articles/*/index.html" });
  const written = await index.writeFiles({ outputPath: join(site, BUNDLE) });
  await close();
  const errors = [...read.errors, ...written.errors];
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join("; ")}`);
  return read.page_count;
}
