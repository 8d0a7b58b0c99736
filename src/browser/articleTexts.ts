import { type CataloguePart, fromSteps, type TextFiles, textsOfShard } from "../shared/catalogueFile.ts";
import type { TextOfArticle } from "../shared/indexFile.ts";
import { TEXTS_FOLDER } from "../shared/searchFiles.ts";
import { pageAddress } from "./host/pageAddress.ts";
import { loadGzippedJson, once } from "./loadFile.ts";
import type { IndexedArticle, WordLocation } from "./pagefind.ts";

/** Loads the text of an article, with the places of the words that were found in it. */
export type Load = (row: number, found: readonly WordLocation[]) => Promise<IndexedArticle>;

/**
 * The texts of the articles of a part of the catalogue, each loaded once, with its neighbours.
 * @param part names their files.
 * @param site the path below which the site is published.
 */
export function articleTexts(part: Pick<CataloguePart, "texts" | "inFile">, site: string): Load {
  const byRow = filesOf(part).flatMap(([count, name]) => {
    const load = once(() => loadGzippedJson<readonly TextOfArticle[]>(`${TEXTS_FOLDER}/${name}`, true));
    return Array.from({ length: count }, (_, place) => ({ load, place }));
  });
  return async (row, found) => {
    const { load, place } = byRow[row] ?? {};
    const text = load && (await load())[place ?? 0];
    if (!text) throw new Error("the text of an article is missing");
    return articleOf(text, found, site);
  };
}

/** The files of texts, each by itself. */
function filesOf({ texts, inFile }: Pick<CataloguePart, "texts" | "inFile">): TextFiles {
  if (inFile === undefined) return texts;
  return texts.flatMap(([count, shard]) =>
    Array.from(
      { length: Math.ceil(count / inFile) },
      (_, file) => [Math.min(inFile, count - file * inFile), textsOfShard(shard, file)] as const,
    ),
  );
}

function articleOf(text: TextOfArticle, found: readonly WordLocation[], site: string): IndexedArticle {
  const { path, title, content, when, basis, certainty, source } = text;
  const starts = fromSteps(text.starts);
  return {
    url: pageAddress(site, path),
    content: content.replaceAll("\u200B", ""),
    raw_content: content.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    meta: { title },
    filters: {
      when: [when],
      basis: [basis],
      certainty: [certainty],
      ...(source !== undefined && { source: [source] }),
    },
    weighted_locations: found,
    anchors: fromSteps(text.paragraphs).map((number, index) => ({
      id: `p${number}`,
      title: `¶${number}`,
      location: starts[index] ?? 0,
    })),
  };
}
