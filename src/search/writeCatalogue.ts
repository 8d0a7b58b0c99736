import { sha256Of } from "../read/sha256.ts";
import { encodeLengths, sumsAfter } from "../shared/articleLengths.ts";
import type { CatalogueFile, CataloguePart, PartFiles } from "../shared/catalogueFile.ts";
import { CATALOGUE_FOLDER } from "../shared/searchFiles.ts";
import type { LabelledFacet } from "../site/model/facets.ts";
import { type CatalogueRows, catalogueRows } from "./catalogue.ts";
import { gzipJson } from "./gzip.ts";
import type { ShardOfSite } from "./indexShards.ts";
import { inTurn } from "./inTurn.ts";
import { namedFiles, type Writing } from "./namedFiles.ts";
import { type SearchSizes, SIZES } from "./sizes.ts";
import { MOST_TEXTS, textFiles, textsInFile } from "./textFiles.ts";

type CatalogueSizes = Pick<SearchSizes, "whole" | "part" | "parts">;

type Texts = CataloguePart["texts"];

/** The pages of consecutive shards: from a row to before another one. */
interface Part {
  readonly from: number;
  to: number;
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
  const count = shards.reduce((sum, { shard }) => sum + shard.lengths.length, 0);
  const isWhole = count <= sizes.whole;
  const growing = catalogueRows(facets, count);
  const texts = await inTurn(shards, (shard) => {
    // The rows of all shards would be large: of these, the catalogue keeps numbers.
    const rows = shard.pages().map((page) => page.row());
    for (const row of rows) growing.add(row);
    const inFile = isWhole ? textsInFile(count, rows[0]?.path ?? "") : MOST_TEXTS;
    return textFiles(shard, rows, { inFile, areNamedTogether: !isWhole }, writing);
  });
  const all = growing.end();
  if (!isWhole) {
    const parts = partsOf(shards, texts, sizeOfPart(count, sizes));
    const files = await inTurn(parts, (part) => filesOfPart(part, all, writing));
    const words = sumsAfter(parts.map(({ lengths }) => lengths));
    return {
      count,
      facets: all.facets.map(({ head, counts }) => ({ ...head, counts: counts() })),
      parts: files.map((part, at) => ({ ...part, words: words[at] ?? 0 })),
    };
  }
  return {
    count,
    facets: all.facets.map(({ head }) => head),
    parts: [],
    whole: {
      part: all.part(0, count, texts.flat()),
      columns: all.facets.map(({ column }) => column(0, count)),
    },
  };
}

function sizeOfPart(count: number, { part, parts }: CatalogueSizes): number {
  let size = part;
  while (size * parts < count) size *= 2;
  return size;
}

async function filesOfPart(
  { from, to, texts, lengths }: Part,
  all: CatalogueRows,
  writing: Writing,
): Promise<() => Omit<PartFiles, "words">> {
  const file = (value: unknown) => {
    const json = JSON.stringify(value);
    return namedFiles(CATALOGUE_FOLDER, [sha256Of(json)], writing, () => [
      { about: null, bytes: gzipJson(json) },
    ]);
  };
  const part = { ...all.part(from, to, texts), inFile: MOST_TEXTS, lengths: encodeLengths(lengths) };
  const [own, ...columns] = await Promise.all([
    file(part),
    ...all.facets.map(({ column }) => file(column(from, to))),
  ]);
  const nameOf = (write: typeof own) => write?.()[0]?.[1] ?? "";
  return () => ({ count: to - from, name: nameOf(own), columns: columns.map(nameOf) });
}

/** Cuts the pages after shards. @param texts the files of texts of each shard. */
function partsOf(shards: readonly ShardOfSite[], texts: readonly Texts[], enough: number): Part[] {
  const parts: Part[] = [];
  for (const [index, { shard }] of shards.entries()) {
    const last = parts.at(-1);
    const isOpen = last && last.to - last.from < enough;
    const from = last?.to ?? 0;
    const part = isOpen ? last : { from, to: from, texts: [], lengths: [] };
    if (!isOpen) parts.push(part);
    part.to += shard.lengths.length;
    for (const length of shard.lengths) part.lengths.push(length);
    for (const text of texts[index] ?? []) part.texts.push(text);
  }
  return parts;
}
