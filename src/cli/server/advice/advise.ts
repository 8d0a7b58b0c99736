import type { Html } from "../../../site/html.ts";
import { adviceBlock } from "./block.ts";
import { entryFinder } from "./entryFiles.ts";
import { adviceFor } from "./rows.ts";
import { tableForm } from "./tables.ts";

const ARTICLE_PAGE = /^articles\/([a-z0-9-]+)\/(?:\d+\/)?index\.html$/;

/** The curator's advice for a page, by the path of its file within the site; null if it isn't an article's. */
export type Adviser = (path: string) => Html | null;

/**
 * @param entries the folder of the built entries.
 * @param seeds the folder of articles with the curator's tables.
 */
export function advising(entries: string, seeds: string): Adviser {
  const find = entryFinder(entries);
  return (path) => {
    const id = ARTICLE_PAGE.exec(path)?.[1];
    const built = id === undefined ? null : find(id);
    // Its file may be called otherwise here, and its words are not those of the file.
    if (!built || built.article.anonymised) return null;
    return adviceBlock(adviceFor(built), (table) => tableForm(seeds, table));
  };
}
