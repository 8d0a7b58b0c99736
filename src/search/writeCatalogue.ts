import { encodeLengths, sumsAfter } from "../shared/articleLengths.ts";
import type { CatalogueFile, CataloguePart, FacetHead, PartFiles } from "../shared/catalogueFile.ts";
import { CATALOGUE_FOLDER } from "../shared/searchFiles.ts";
import type { LabelledFacet } from "../site/model/facets.ts";
import { cataloguePart, facetColumn, facetHeads, wholeFacets } from "./catalogue.ts";
import { gzipJson } from "./gzip.ts";
import type { ShardOfSite } from "./indexShards.ts";
import { inTurn } from "./inTurn.ts";
import { namedFiles, type Writing } from "./namedFiles.ts";
import { type SearchSizes, SIZES } from "./sizes.ts";
import { MOST_TEXTS, textFiles, textsInFile } from "./textFiles.ts";

type CatalogueSizes = Pick<SearchSizes, "whole" | "part" | "parts">;

type Texts = CataloguePart["texts"];

/** The pages of consecutive shards. */
interface Part {
  readonly rows: ShardOfSite["rows"][number][];
  readonly texts: Texts[number][];
  readonly lengths: number[];
}

/**
 * Makes the catalogue, and writes the texts that results show. The parts of a large one are written, too; what hasn't changed in a
 * part is carried over.
 */
export async function writeCatalogue(
  shards: readonly ShardOfSite[],
  facets: readonly LabelledFacet[],
  writing: Writing,
  sizes: CatalogueSizes = SIZES,
): Promise<CatalogueFile> {
  const rows = shards.flatMap(({ rows }) => rows);
  const count = rows.length;
  const isWhole = count <= sizes.whole;
  const texts = await inTurn(shards, (shard) => {
    const inFile = isWhole ? textsInFile(count, shard.rows[0]?.path ?? "") : MOST_TEXTS;
    return textFiles(shard, { inFile, areNamedTogether: !isWhole }, writing);
  });
  if (!isWhole) {
    const heads = facetHeads(rows, facets);
    const parts = partsOf(shards, texts, sizeOfPart(count, sizes));
    const files = await inTurn(parts, (part) => filesOfPart(part, heads, writing));
    const words = sumsAfter(parts.map(({ lengths }) => lengths));
    return {
      count,
      facets: heads,
      parts: files.map((part, at) => ({ ...part, words: words[at] ?? 0 })),
    };
  }
  const whole = wholeFacets(rows, facets);
  return {
    count,
    facets: whole.map(({ of, ...head }) => head),
    parts: [],
    whole: { part: cataloguePart(rows, texts.flat()), columns: whole.map(({ of }) => of) },
  };
}

function sizeOfPart(count: number, { part, parts }: CatalogueSizes): number {
  let size = part;
  while (size * parts < count) size *= 2;
  return size;
}

async function filesOfPart(
  { rows, texts, lengths }: Part,
  heads: readonly FacetHead[],
  writing: Writing,
): Promise<() => Omit<PartFiles, "words">> {
  const file = (inputs: unknown, make: () => unknown) =>
    namedFiles(CATALOGUE_FOLDER, [JSON.stringify(inputs)], writing, () => [
      { about: null, bytes: gzipJson(JSON.stringify(make())) },
    ]);
  const days = rows.map(({ fields: { earliest, latest, certainty } }) => [earliest, latest, certainty]);
  const [part, ...columns] = await Promise.all([
    file([days, texts, MOST_TEXTS, lengths], () => ({
      ...cataloguePart(rows, texts),
      inFile: MOST_TEXTS,
      lengths: encodeLengths(lengths),
    })),
    ...heads.map((head) =>
      file([head.name, head.values, rows.map(({ fields }) => fields[head.name] ?? [])], () =>
        facetColumn(head, rows),
      ),
    ),
  ]);
  const nameOf = (write: typeof part) => write?.()[0]?.[1] ?? "";
  return () => ({ count: rows.length, name: nameOf(part), columns: columns.map(nameOf) });
}

/** Cuts the pages after shards. @param texts the files of texts of each shard. */
function partsOf(shards: readonly ShardOfSite[], texts: readonly Texts[], enough: number): Part[] {
  const parts: Part[] = [];
  for (const [index, shard] of shards.entries()) {
    const last = parts.at(-1);
    const isOpen = last && last.rows.length < enough;
    const part = isOpen ? last : { rows: [], texts: [], lengths: [] };
    if (!isOpen) parts.push(part);
    for (const row of shard.rows) part.rows.push(row);
    for (const { length } of shard.shard.pages) part.lengths.push(length);
    for (const text of texts[index] ?? []) part.texts.push(text);
  }
  return parts;
}
