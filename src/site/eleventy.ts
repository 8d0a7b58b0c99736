import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import { type Entries, readEntries } from "../entry/read.ts";
import type { SiteArticle } from "../entry/schema.ts";
import type { Outcome } from "../problem.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import type { RevocableOutput } from "../write/output.ts";
import { writeAssets } from "./assets.ts";
import { HEADERS_FILE, headersFile } from "./headers.ts";
import { featuredOf } from "./model/featured.ts";
import { type Site, siteOf } from "./model/site.ts";
import { type SearchedPage, searchedPages } from "./searched.ts";
import { writePictures } from "./social/picture.ts";
import { soundArticles } from "./soundArticles.ts";
import { originalPath } from "./urls.ts";

/** What to build, and where; `.eleventy.ts` reads it as `options`. */
export interface SiteOptions {
  /** The folder that holds the entries. */
  readonly entries: string;
  /**
   * A site that holds the original files of the articles. An article without its original gets no link to it.
   */
  readonly originals: string;
  /** Whether that is another site than the one to write, so that the originals have to be copied. */
  readonly copyOriginals: boolean;
  readonly archive: Archive;
  readonly baseUrl: string | null;
  /** Called after each page. */
  readonly onPage: (done: number, of: number) => Promise<void>;
}

/** The part of Eleventy's configuration that we use; the package ships no types. */
export interface EleventyConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  addGlobalData(name: string, value: unknown): void;
  addTransform(name: string, transform: (content: string) => Promise<string>): void;
  addExtension(extension: string, options: { key: string }): void;
  addTemplateFormats(format: string): void;
  setFreezeReservedData(freeze: boolean): void;
}

/** What was written of the site. */
export interface Rendered {
  readonly articles: readonly SiteArticle[];
  /** The pages with their texts, as the search needs them, in the order of their days. */
  readonly searched: readonly SearchedPage[];
  readonly withdrawn: readonly Withdrawal[];
  readonly pages: number;
}

/** Eleventy renders for a folder and writes nothing to it: we write the pages ourselves, like all other files. */
const NOWHERE = "build/site";

/** What is made of the entries, before anything is written. */
interface Pages {
  readonly site: Site;
  readonly articles: readonly SiteArticle[];
  readonly pages: readonly { readonly path: string; readonly content: string }[];
}

/**
 * Renders the entries on disk into the site, writes the site's picture, and bundles what the pages load. Without a usable entry it writes nothing. Eleventy ends at
 * the first page that fails; then the articles at fault are left out and the others are rendered.
 * @param output writes into the folder of the site.
 * @throws when a page fails that isn't one article's fault, or a file can't be written.
 */
export async function buildSite(options: SiteOptions, output: RevocableOutput): Promise<Outcome<Rendered>> {
  const hasOriginal = (id: string) => existsSync(join(options.originals, originalPath(id)));
  const { value: read, problems: bad } = await readEntries(options.entries, hasOriginal, options.onPage);
  const { withdrawn } = read;
  const { value: made, problems: failed } = await withoutFaults(read, options);
  const problems = [...bad, ...failed, ...featuredOf(made.site).problems];
  const { site, articles, pages } = made;
  const kept = new Set(articles);
  const left = read.articles.filter((article) => !kept.has(article));
  if (articles.length + withdrawn.length === 0)
    return { value: { articles, searched: [], withdrawn, pages: 0 }, problems };
  for (const { path, content } of pages) output.write(path, content);
  output.write(HEADERS_FILE, headersFile(site.prefix));
  writeOriginals({ articles, left }, options, output);
  await writePictures(site, output);
  await writeAssets(output);
  return {
    value: {
      articles,
      searched: searchedPages(site),
      withdrawn,
      pages: pages.length,
    },
    problems,
  };
}

/** Renders all articles, or, if a page fails, all but those at fault. */
async function withoutFaults(read: Entries, options: SiteOptions): Promise<Outcome<Pages>> {
  try {
    return { value: await rendered(read, options), problems: [] };
  } catch (error) {
    const others = await soundArticles(read, options, error);
    return {
      value: await rendered({ ...read, articles: others.value }, options),
      problems: others.problems,
    };
  }
}

async function rendered({ articles, names, withdrawn }: Entries, options: SiteOptions): Promise<Pages> {
  const site = siteOf(articles, options.archive, options.baseUrl, { table: names, withdrawn });
  if (articles.length + withdrawn.length === 0) return { site, articles, pages: [] };
  const eleventy = new Eleventy("templates/pages", NOWHERE, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config: EleventyConfig) => {
      config.addGlobalData("options", options);
      config.addGlobalData("site", site);
    },
  });
  eleventy.disableLogger();
  const pages = (await eleventy.toJSON()).flatMap(({ outputPath, content }) =>
    outputPath === false ? [] : [{ path: pathInSite(outputPath), content }],
  );
  return { site, articles, pages };
}

/** The path of a page within the site, with `/`. */
const pathInSite = (outputPath: string) => relative(NOWHERE, outputPath).split(sep).join("/");

/** @param left the articles that have no page, and so no original on the site. */
function writeOriginals(
  { articles, left }: { readonly articles: readonly SiteArticle[]; readonly left: readonly SiteArticle[] },
  { originals, copyOriginals }: SiteOptions,
  output: RevocableOutput,
): void {
  const there = (some: readonly SiteArticle[]) =>
    some.filter(({ hasOriginal }) => hasOriginal).map(({ id }) => originalPath(id).slice(1));
  if (copyOriginals) for (const path of there(articles)) output.copy(join(originals, path), path);
  else for (const path of there(left)) output.remove(path);
}
