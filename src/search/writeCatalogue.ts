import type { CatalogueFile, CataloguePart, FacetHead, PartFiles } from "../shared/catalogueFile.ts";
import { CATALOGUE_FOLDER } from "../shared/searchFiles.ts";
import type { LabelledFacet } from "../site/model/facets.ts";
import { cataloguePart, facetColumn, facetHeads } from "./catalogue.ts";
import { gzipJson } from "./gzip.ts";
import type { ShardOfSite } from "./indexShards.ts";
import { type Writing, writeNamed } from "./namedFiles.ts";
import { writeTexts } from "./textFiles.ts";

/** Up to so many articles have no parts. Of more, each part has so many or somewhat more; or twice as many, and so on, if there were too many parts. */
const SIZES = { whole: 20_000, part: 8000, parts: 13 };

/** The pages of consecutive shards. */
interface Part {
  readonly rows: ShardOfSite["rows"][number][];
  readonly texts: CataloguePart["texts"][number][];
}

/**
 * Makes the catalogue, and writes the texts that results show. The parts of a large one are written, too; what hasn't changed in a
 * part is carried over.
 */
export function writeCatalogue(
  shards: readonly ShardOfSite[],
  facets: readonly LabelledFacet[],
  writing: Writing,
  sizes = SIZES,
): CatalogueFile {
  const rows = shards.flatMap(({ rows }) => rows);
  const file = { count: rows.length, facets: facetHeads(rows, facets) };
  const isWhole = rows.length <= sizes.whole;
  const parts = partsOf(shards, rows.length, writing, isWhole ? rows.length : sizeOfPart(rows.length, sizes));
  if (!isWhole) return { ...file, parts: parts.map((part) => writePart(part, file.facets, writing)) };
  const [{ texts } = { texts: [] }] = parts;
  const columns = file.facets.map((head) => facetColumn(head, rows));
  return { ...file, parts: [], whole: { part: cataloguePart(rows, texts), columns } };
}

function sizeOfPart(count: number, { part, parts }: typeof SIZES): number {
  let size = part;
  while (size * parts < count) size *= 2;
  return size;
}

function writePart({ rows, texts }: Part, heads: readonly FacetHead[], writing: Writing): PartFiles {
  const write = (inputs: unknown, make: () => unknown) =>
    writeNamed(CATALOGUE_FOLDER, [JSON.stringify(inputs)], writing, () => [
      { about: null, bytes: gzipJson(make()) },
    ])[0]?.[1] ?? "";
  const days = rows.map(({ fields: { earliest, latest, certainty } }) => [earliest, latest, certainty]);
  return {
    count: rows.length,
    name: write([days, texts], () => cataloguePart(rows, texts)),
    columns: heads.map((head) =>
      write([head, rows.map(({ fields }) => fields[head.name] ?? [])], () => facetColumn(head, rows)),
    ),
  };
}

/** Cuts the pages after shards. */
function partsOf(shards: readonly ShardOfSite[], count: number, writing: Writing, enough: number): Part[] {
  const parts: Part[] = [];
  for (const shard of shards) {
    const last = parts.at(-1);
    const isOpen = last && last.rows.length < enough;
    const part = isOpen ? last : { rows: [], texts: [] };
    if (!isOpen) parts.push(part);
    for (const row of shard.rows) part.rows.push(row);
    for (const text of writeTexts(shard, count, writing)) part.texts.push(text);
  }
  return parts;
}
