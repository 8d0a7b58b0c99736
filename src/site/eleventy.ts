import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import { readEntries } from "../entry/read.ts";
import type { SiteArticle } from "../entry/schema.ts";
import type { Outcome } from "../problem.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import type { Output } from "../write/output.ts";
import { writeAssets } from "./assets.ts";
import { writeCitations } from "./cite/citationFiles.ts";
import { HEADERS_FILE, headersFile } from "./headers.ts";
import { siteOf } from "./model/site.ts";
import { writeSocialImage } from "./social/picture.ts";
import { articlePath, originalPath, pathPrefix } from "./urls.ts";

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
  /** The pages with their texts, as paths within the site, sorted. */
  readonly articlePages: readonly string[];
  readonly withdrawn: readonly Withdrawal[];
  readonly pages: number;
}

/** Eleventy renders for a folder and writes nothing to it: we write the pages ourselves, like all other files. */
const NOWHERE = "build/site";

/**
 * Renders the entries on disk into the site, writes the articles' citations beside their pages
 * and the site's picture, and bundles what the pages load. Without a usable entry it writes nothing.
 * @param output writes into the folder of the site.
 * @throws when a template fails, or a file can't be written.
 */
export async function buildSite(options: SiteOptions, output: Output): Promise<Outcome<Rendered>> {
  const { archive, baseUrl } = options;
  const hasOriginal = (id: string) => existsSync(join(options.originals, originalPath(id)));
  const { value: read, problems } = await readEntries(options.entries, hasOriginal, options.onPage);
  if (read.articles.length + read.withdrawn.length === 0)
    return { value: { articles: [], articlePages: [], withdrawn: [], pages: 0 }, problems };
  const site = siteOf(read.articles, archive, baseUrl, { table: read.names, withdrawn: read.withdrawn });
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
  for (const { path, content } of pages) output.write(path, content);
  writeCitations(site, output);
  output.write(HEADERS_FILE, headersFile(pathPrefix(baseUrl)));
  if (options.copyOriginals)
    for (const { id, hasOriginal: isThere } of read.articles)
      if (isThere) output.copy(join(options.originals, originalPath(id)), originalPath(id).slice(1));
  await writeSocialImage(site, output);
  await writeAssets(output);
  return {
    value: {
      articles: read.articles,
      articlePages: articlePages(pages, read.withdrawn),
      withdrawn: read.withdrawn,
      pages: pages.length,
    },
    problems,
  };
}

/** The path of a page within the site, with `/`. */
const pathInSite = (outputPath: string) => relative(NOWHERE, outputPath).split(sep).join("/");

function articlePages(
  pages: readonly { readonly path: string }[],
  withdrawn: readonly Withdrawal[],
): string[] {
  const empty = new Set(withdrawn.map(({ id }) => `${articlePath(id).slice(1)}index.html`));
  const isText = (path: string) => path.startsWith("articles/") && !empty.has(path);
  return pages
    .map(({ path }) => path)
    .filter(isText)
    .sort();
}
