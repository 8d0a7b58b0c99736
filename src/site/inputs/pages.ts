import { sha256Of } from "../../read/sha256.ts";
import { partPath } from "../article/parts.ts";
import { listPath } from "../model/lists.ts";
import type { Site } from "../model/site.ts";
import { indexPath } from "../names/names.ts";
import { FIGURES_PATH, SPEAKERS_PATH } from "../said/paths.ts";
import { articlePath, calendarPath, monthPath, pagePath, yearPath } from "../urls.ts";
import { articleInputs } from "./articlePage.ts";
import type { Json } from "./common.ts";
import { listInputs, monthInputs, yearInputs } from "./listPages.ts";
import { indexInputs, nameInputs } from "./namePages.ts";
import { figureInputs, quoteInputs, speakerInputs } from "./saidPages.ts";

/** A page that an earlier build may have made just so. */
export interface KnownPage {
  /** The name of its template. */
  readonly template: string;
  /** The file, as a path within the site. */
  readonly path: string;
  /** What the template makes it from. */
  readonly item: unknown;
  /** A hash of all that the file depends on. */
  readonly inputs: string;
}

/** The pages that one template makes, one for each item of a list. */
type Kind = (site: Site) => readonly (Omit<KnownPage, "inputs"> & { readonly inputs: Json })[];

function kind<T>(
  template: string,
  itemsOf: (site: Site) => readonly T[],
  pathOf: (item: T) => string,
  inputsOf: (item: T, site: Site) => Json,
): Kind {
  return (site) =>
    itemsOf(site).map((item) => ({
      template,
      path: `${pathOf(item).slice(1)}index.html`,
      item,
      inputs: inputsOf(item, site),
    }));
}

/** All pages that are made one for each item of a list. The others, of which there are few, are made by each build. */
const KINDS: readonly Kind[] = [
  kind("article", ({ parts }) => parts, partPath, articleInputs),
  kind("list", ({ lists }) => lists, listPath, listInputs),
  kind(
    "month",
    ({ months }) => months,
    ({ month }) => monthPath(month),
    monthInputs,
  ),
  kind(
    "year",
    ({ years }) => years,
    ({ year }) => yearPath(year),
    yearInputs,
  ),
  kind(
    "calendar",
    ({ years }) => years,
    ({ year }) => calendarPath(year),
    yearInputs,
  ),
  kind(
    "name",
    ({ found }) => found,
    ({ name, number }) => pagePath(name.path, number),
    nameInputs,
  ),
  kind(
    "names",
    ({ indexes }) => indexes,
    (index) => indexPath(index.kind, index.number, index.order),
    indexInputs,
  ),
  kind(
    "quotes",
    ({ quotePages }) => quotePages,
    ({ list, number }) => pagePath(list.path, number),
    quoteInputs,
  ),
  kind(
    "speakers",
    ({ speakerPages }) => speakerPages,
    ({ number }) => pagePath(SPEAKERS_PATH, number),
    speakerInputs,
  ),
  kind(
    "figures",
    ({ figurePages }) => figurePages,
    ({ number }) => pagePath(FIGURES_PATH, number),
    figureInputs,
  ),
  kind(
    "withdrawn",
    ({ withdrawn }) => withdrawn,
    ({ id }) => articlePath(id),
    ({ id, reason }) => [id, reason],
  ),
];

/**
 * The pages whose inputs are known, each with a hash of them.
 * @param settings what all pages depend on: the code, the archive's description, the site's address.
 */
export function knownPages(site: Site, settings: readonly string[]): KnownPage[] {
  const shared = sha256Of(JSON.stringify([...settings, site.hasOriginals]));
  return KINDS.flatMap((pages) =>
    pages(site).map(({ inputs, ...page }) => ({
      ...page,
      inputs: sha256Of(`${shared} ${page.template} ${JSON.stringify(inputs)}`),
    })),
  );
}
