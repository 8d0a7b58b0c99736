import { join, relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import dateline from "../../.eleventy.ts";
import type { Outcome } from "../problem.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import type { RevocableOutput } from "../write/output.ts";
import { writeAssets } from "./assets.ts";
import type { Card } from "./cards/card.ts";
import type { Entries } from "./cards/shelf.ts";
import { HEADERS_FILE, headersFile } from "./headers.ts";
import { pageHashes } from "./inputs/pageHashes.ts";
import { featuredOf } from "./model/featured.ts";
import { type Site, siteOf } from "./model/site.ts";
import {
  allPages,
  batchesOf,
  fileOfPage,
  PAGE_PATHS,
  type PageItems,
  type PageKind,
  type Pages,
  pageCount,
  someOf,
} from "./pages.ts";
import { type SearchedPage, searchedPages } from "./searched.ts";
import { writePictures } from "./social/picture.ts";
import { soundArticles } from "./soundArticles.ts";
import { originalPath } from "./urls.ts";

/** What to build, and where; `.eleventy.ts` reads it as `options`. */
export interface SiteOptions {
  /**
   * A site that holds the original files of the articles. An article without its original gets no link to it.
   */
  readonly originals: string;
  /** Whether that is another site than the one to write, so that the originals have to be copied. */
  readonly copyOriginals: boolean;
  readonly archive: Archive;
  readonly baseUrl: string | null;
  /** Names the code that makes the pages: what another version made is made anew. */
  readonly version: string;
  /** Called after each page. */
  readonly onPage: (done: number, of: number) => Promise<void>;
}

/** The part of Eleventy's configuration that we use; the package ships no types. */
export interface EleventyConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  addGlobalData(name: string, value: unknown): void;
  addTransform(name: string, transform: (content: string) => Promise<string>): void;
  addTemplate(path: string, template: object): void;
  setFreezeReservedData(freeze: boolean): void;
}

/** What was written of the site. */
export interface Rendered {
  readonly cards: readonly Card[];
  /** The pages with their texts, as the search needs them, in the order of their days. */
  readonly searched: readonly SearchedPage[];
  readonly withdrawn: readonly Withdrawal[];
  readonly pages: number;
  /** How many of them were taken over from the last build. */
  readonly carried: number;
}

/** Eleventy renders for a folder and writes nothing to it: we write the pages ourselves, like all other files. */
const NOWHERE = "build/site";

/** The most pages that Eleventy makes at once: it keeps all of them in memory until the last is made. */
const BATCH = 1000;

/** What was made of the entries. */
interface Made {
  readonly site: Site;
  readonly cards: readonly Card[];
  readonly pages: number;
  readonly carried: number;
}

/**
 * Renders entries into the site, writes the site's picture, and bundles what the pages load. Without a usable entry it writes nothing.
 * A page of the last build that would become the same is taken over. Eleventy ends at
 * the first page that fails; then the articles at fault are left out and the others are rendered.
 * @param output writes into the folder of the site.
 * @throws when a page fails that isn't one article's fault, or a file can't be written.
 */
export async function buildSite(
  read: Entries,
  options: SiteOptions,
  output: RevocableOutput,
): Promise<Outcome<Rendered>> {
  const { withdrawn } = read;
  const { value: made, problems: failed } = await withoutFaults(read, options, output);
  const problems = [...failed, ...featuredOf(made.site).problems];
  const { site, cards, pages, carried } = made;
  const kept = new Set(cards);
  const left = read.cards.filter((card) => !kept.has(card));
  if (cards.length + withdrawn.length === 0)
    return {
      value: { cards, searched: [], withdrawn, pages: 0, carried: 0 },
      problems,
    };
  output.write(HEADERS_FILE, headersFile(site.prefix));
  writeOriginals({ cards, left }, options, output);
  await writePictures(site, output);
  await writeAssets(output);
  return {
    value: {
      cards,
      searched: searchedPages(site),
      withdrawn,
      pages,
      carried,
    },
    problems,
  };
}

/** Renders all articles, or, if a page fails, all but those at fault. */
async function withoutFaults(
  read: Entries,
  options: SiteOptions,
  output: RevocableOutput,
): Promise<Outcome<Made>> {
  const written: string[] = [];
  try {
    return { value: await rendered(read, options, output, written), problems: [] };
  } catch (error) {
    const others = await soundArticles(read, options, error);
    for (const path of written) output.remove(path);
    return {
      value: await rendered({ ...read, cards: others.value }, options, output, []),
      problems: others.problems,
    };
  }
}

/** Makes all pages. @param written gets the path of each file that is there. */
async function rendered(
  entries: Entries,
  options: SiteOptions,
  output: RevocableOutput,
  written: string[],
): Promise<Made> {
  const { cards, names, withdrawn } = entries;
  const { archive, baseUrl, version } = options;
  const site = siteOf(entries, archive, baseUrl, { table: names, withdrawn });
  if (cards.length + withdrawn.length === 0) return { site, cards, pages: 0, carried: 0 };
  const hashOf = pageHashes(site, version);
  const inputs = new Map<string, string>();
  const all = allPages(site);
  const isNew = <K extends PageKind>(kind: K, item: PageItems[K]) => {
    const hash = hashOf(kind, item);
    if (hash === null) return true;
    const path = fileOfPage(PAGE_PATHS[kind](item)).slice(1);
    const isCarried = output.carry(path, hash);
    if (isCarried) written.push(path);
    else inputs.set(path, hash);
    return !isCarried;
  };
  const changed = someOf(all, (kind, items) => items.filter((item) => isNew(kind, item)));
  const [count, carried] = [pageCount(all), written.length];
  const { onPage } = options;
  for (const pages of batchesOf(changed, BATCH)) {
    const before = written.length;
    const made = await renderedBy(site, pages, {
      ...options,
      onPage: (done) => onPage(before + done, count),
    });
    for (const { path, content } of made) {
      output.write(path, content, inputs.get(path));
      written.push(path);
    }
  }
  return { site, cards, pages: written.length, carried };
}

/** Has Eleventy make some pages of a site. */
async function renderedBy(site: Site, pages: Pages, options: SiteOptions) {
  const eleventy = new Eleventy("templates/pages", NOWHERE, {
    configPath: "",
    quietMode: true,
    config: (config: EleventyConfig) => {
      config.addGlobalData("options", options);
      config.addGlobalData("site", site);
      config.addGlobalData("pages", pages);
      dateline(config);
    },
  });
  eleventy.disableLogger();
  return (await eleventy.toJSON()).flatMap(({ outputPath, content }) =>
    outputPath === false ? [] : [{ path: pathInSite(outputPath), content }],
  );
}

/** The path of a page within the site, with `/`. */
const pathInSite = (outputPath: string) => relative(NOWHERE, outputPath).split(sep).join("/");

/** @param left the articles that have no page, and so no original on the site. */
function writeOriginals(
  { cards, left }: { readonly cards: readonly Card[]; readonly left: readonly Card[] },
  { originals, copyOriginals }: SiteOptions,
  output: RevocableOutput,
): void {
  const there = (some: readonly Card[]) =>
    some.filter(({ hasOriginal }) => hasOriginal).map(({ id }) => originalPath(id).slice(1));
  if (copyOriginals) for (const path of there(cards)) output.copy(join(originals, path), path);
  else for (const path of there(left)) output.remove(path);
}
