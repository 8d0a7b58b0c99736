import type { CatalogueFile, CataloguePart } from "../shared/catalogueFile.ts";
import { CATALOGUE_FOLDER } from "../shared/searchFiles.ts";
import type { LabelledFacet } from "../site/model/facets.ts";
import { cataloguePart, facetHeads } from "./catalogue.ts";
import { gzipJson } from "./gzip.ts";
import type { ShardOfSite } from "./indexShards.ts";
import { type Writing, writeNamed } from "./namedFiles.ts";
import { writeTexts } from "./textFiles.ts";

/** Up to so many articles have one part, which needs no file of its own; of more, each part has at least so many. */
const SIZES = { whole: 20_000, part: 8000 };

/** The pages of consecutive shards. */
interface Part {
  readonly rows: ShardOfSite["rows"][number][];
  readonly texts: CataloguePart["texts"][number][];
}

/**
 * Makes the catalogue. The parts of a large one are written, with the texts that results show; a part in which nothing has changed
 * is carried over.
 */
export function writeCatalogue(
  shards: readonly ShardOfSite[],
  facets: readonly LabelledFacet[],
  writing: Writing,
  sizes = SIZES,
): CatalogueFile {
  const rows = shards.flatMap(({ rows }) => rows);
  const heads = facetHeads(rows, facets);
  const parts = partsOf(shards, rows.length, writing, sizes);
  const made = ({ rows, texts }: Part) => cataloguePart(rows, heads, texts);
  const file = { count: rows.length, facets: heads };
  const [first] = parts;
  if (first && parts.length === 1) return { ...file, parts: [[rows.length, ""]], part: made(first) };
  return {
    ...file,
    parts: parts.flatMap((part) => {
      const inputs = JSON.stringify([heads, part.rows.map(({ fields }) => fields), part.texts]);
      return writeNamed(CATALOGUE_FOLDER, [inputs], writing, () => [
        { about: part.rows.length, bytes: gzipJson(made(part)) },
      ]);
    }),
  };
}

function partsOf(
  shards: readonly ShardOfSite[],
  count: number,
  writing: Writing,
  { whole, part: enough }: typeof SIZES,
): Part[] {
  const parts: Part[] = [];
  for (const shard of shards) {
    const last = parts.at(-1);
    const isOpen = last && (count <= whole || last.rows.length < enough);
    const part = isOpen ? last : { rows: [], texts: [] };
    if (!isOpen) parts.push(part);
    for (const row of shard.rows) part.rows.push(row);
    for (const text of writeTexts(shard, count, writing)) part.texts.push(text);
  }
  return parts;
}
