import type { CatalogueFile, CataloguePart } from "../shared/catalogueFile.ts";
import { CATALOGUE_FOLDER } from "../shared/searchFiles.ts";
import { articleTexts, type Load } from "./articleTexts.ts";
import { type Catalogue, catalogueOf, type Row, type Rows, rowsOf } from "./catalogue.ts";
import { loadGzippedJson, once } from "./loadFile.ts";

/** The catalogue, of which parts are loaded when they are needed. */
export interface CatalogueParts {
  readonly catalogue: Catalogue;
  /** What the catalogue says about some articles. Then it also knows their facets. */
  rows(wanted: readonly number[]): Promise<readonly Row[]>;
  /** The texts of articles, each loaded once, with its neighbours. */
  readonly text: Load;
}

/** A part that was loaded. */
interface Part extends Rows {
  readonly from: number;
  readonly text: Load;
}

/** @param site the path below which the site is published. */
export function catalogueParts({ count, facets, parts, part }: CatalogueFile, site: string): CatalogueParts {
  const partOf = new Uint16Array(count);
  const loaded: Part[] = [];
  let before = 0;
  const loads = parts.map(([size, name], index) => {
    const from = before;
    before += size;
    partOf.fill(index, from, before);
    return once(async () => {
      const file = part ?? (await loadGzippedJson<CataloguePart>(`${CATALOGUE_FOLDER}/${name}`, true));
      const made = { ...rowsOf(file, from), from, text: articleTexts(file.texts, site) };
      loaded[index] = made;
      return made;
    });
  });
  const known = (row: number) => loaded[partOf[row] ?? 0];
  return {
    catalogue: catalogueOf(facets, (row) => {
      const one = known(row);
      return one ? { part: one, place: row - one.from } : null;
    }),
    async rows(wanted) {
      const needed = new Set(wanted.map((row) => partOf[row] ?? 0));
      await Promise.all([...needed].map((index) => loads[index]?.()));
      return wanted.flatMap((row) => {
        const one = known(row);
        return one?.rows[row - one.from] ?? [];
      });
    },
    async text(row, found) {
      const one = await loads[partOf[row] ?? 0]?.();
      if (!one) throw new Error("the text of an article is missing");
      return one.text(row - one.from, found);
    },
  };
}
