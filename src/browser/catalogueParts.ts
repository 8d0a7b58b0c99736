import { decodeLengths } from "../shared/articleLengths.ts";
import type {
  CatalogueFile,
  CataloguePart,
  FacetColumn,
  FacetHead,
  PartFiles,
} from "../shared/catalogueFile.ts";
import { textToNumbers } from "../shared/numberText.ts";
import { CATALOGUE_FOLDER } from "../shared/searchFiles.ts";
import { articleTexts, type Load } from "./articleTexts.ts";
import { type Catalogue, type Facet, facetOf, type Row, rowsOf, valuesByRow } from "./catalogue.ts";
import { loadGzippedJson, once } from "./loadFile.ts";

/** The catalogue, of which parts are loaded when they are needed. */
export interface CatalogueParts {
  readonly catalogue: Catalogue;
  /** What the catalogue says about some articles. */
  rows(wanted: readonly number[]): Promise<readonly Row[]>;
  /** The texts of articles, each loaded once, with its neighbours. */
  readonly text: Load;
  /** How many words the articles of the parts have in which some rows are; none of a catalogue that has no parts. */
  lengths(rows: readonly number[]): Promise<readonly LengthsOfPart[]>;
}

interface LengthsOfPart {
  readonly part: number;
  readonly lengths: readonly number[];
}

/** @param site the path below which the site is published. */
export function catalogueParts({ count, facets, parts, whole }: CatalogueFile, site: string): CatalogueParts {
  const files = whole ? [{ count, name: "", columns: [] }] : parts;
  const cut = cutOf(files);
  const loads = files.map(({ name }, index) =>
    once(async () => {
      const part = whole?.part ?? (await loadPart<CataloguePart>(name));
      return {
        rows: rowsOf(part, cut.from(index)),
        text: articleTexts(part, site),
        lengths: part.lengths ? decodeLengths(part.lengths) : null,
      };
    }),
  );
  return {
    catalogue: {
      count,
      facets: facets.map((head, facet) =>
        whole
          ? facetOf({ ...head, of: whole.columns[facet] ?? [] }, count)
          : facetInParts(head, facet, parts),
      ),
    },
    async rows(wanted) {
      const loaded = new Map<number, readonly Row[]>();
      await Promise.all(
        cut.partsOf(wanted).map(async (index) => loaded.set(index, (await loads[index]?.())?.rows ?? [])),
      );
      return wanted.flatMap((row) => {
        const index = cut.partOf(row);
        return loaded.get(index)?.[row - cut.from(index)] ?? [];
      });
    },
    async text(row, found) {
      const index = cut.partOf(row);
      const part = await loads[index]?.();
      if (!part) throw new Error("the text of an article is missing");
      return part.text(row - cut.from(index), found);
    },
    async lengths(rows) {
      const wanted = await Promise.all(
        cut.partsOf(rows).map(async (part) => ({ part, lengths: (await loads[part]?.())?.lengths ?? null })),
      );
      return wanted.flatMap(({ part, lengths }) => (lengths ? [{ part, lengths }] : []));
    },
  };
}

const loadPart = <T>(name: string) => loadGzippedJson<T>(`${CATALOGUE_FOLDER}/${name}`, true);

/** A facet whose columns are loaded for the parts that are needed. */
function facetInParts(head: FacetHead, facet: number, parts: readonly PartFiles[]): Facet {
  const cut = cutOf(parts);
  const loaded = new Map<number, readonly (readonly number[])[]>();
  const loads = parts.map(({ count, columns }, index) =>
    once(async () => {
      loaded.set(index, valuesByRow(await loadPart<FacetColumn>(columns[facet] ?? ""), count));
    }),
  );
  return {
    ...head,
    words: new Map(Object.entries(head.words)),
    counts: head.counts === undefined ? null : textToNumbers(head.counts),
    isAtHand: false,
    load: async (rows) => void (await Promise.all(cut.partsOf(rows).map((index) => loads[index]?.()))),
    of(row) {
      const index = cut.partOf(row);
      return loaded.get(index)?.[row - cut.from(index)] ?? [];
    },
  };
}

/** Which rows each part has. */
interface Cut {
  /** The first row of a part. */
  from(part: number): number;
  partOf(row: number): number;
  partsOf(rows: readonly number[]): readonly number[];
}

function cutOf(parts: readonly Pick<PartFiles, "count">[]): Cut {
  let end = 0;
  const ends = parts.map(({ count }) => {
    end += count;
    return end;
  });
  const partOf = (row: number) => ends.findIndex((after) => row < after);
  return {
    from: (part) => ends[part - 1] ?? 0,
    partOf,
    partsOf: (rows) => [...new Set(rows.map(partOf))],
  };
}
