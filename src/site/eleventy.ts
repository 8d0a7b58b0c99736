import { existsSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { type Entries, readEntries } from "../entry/read.ts";
import type { Outcome } from "../problem.ts";
import { PROJECT } from "../project.ts";
import type { Archive } from "../records/source.ts";
import { folderOutput } from "../write/output.ts";
import { buildAssets } from "./assets.ts";
import { writeCitations } from "./cite/citationFiles.ts";
import { siteOf } from "./model/site.ts";
import { writeSocialImage } from "./social/picture.ts";
import { soundArticles } from "./soundArticles.ts";
import { articlePath, originalPath } from "./urls.ts";

/** What to build, and where; `.eleventy.ts` reads it as `options`. */
export interface SiteOptions {
  /** The folder that holds the entries. */
  readonly entries: string;
  /**
   * A site that holds the original files of the articles, which may be the one to write. An article
   * without its original gets no link to it.
   */
  readonly originals: string;
  /** The folder to write the site to. */
  readonly site: string;
  readonly archive: Archive;
  readonly baseUrl: string | null;
  /** Called after each page. */
  readonly onPage: (done: number, of: number) => void;
}

/** The part of Eleventy's configuration that we use; the package ships no types. */
export interface EleventyConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  addGlobalData(name: string, value: unknown): void;
  addTransform(name: string, transform: (content: string) => string): void;
  addExtension(extension: string, options: { key: string }): void;
  addTemplateFormats(format: string): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  setFreezeReservedData(freeze: boolean): void;
}

/** How much of the site was written. */
export interface Rendered {
  readonly articles: number;
  readonly pages: number;
}

/**
 * Renders the entries on disk into the site, writes the articles' citations beside their pages
 * and the site's picture, and bundles what the pages load. Without a usable entry it writes nothing. Eleventy ends at
 * the first page that fails; then the articles at fault are left out and the others are rendered.
 * @throws when a page fails that isn't one article's fault.
 */
export async function buildSite(options: SiteOptions): Promise<Outcome<Rendered>> {
  const hasOriginal = (id: string) => existsSync(join(options.originals, originalPath(id)));
  const { value: read, problems } = readEntries(options.entries, hasOriginal);
  if (read.articles.length === 0) return { value: { articles: 0, pages: 0 }, problems };
  try {
    return { value: await renderArticles(read, options), problems };
  } catch (error) {
    const others = await soundArticles(read, options, error);
    const kept = new Set(others.value);
    for (const article of read.articles)
      if (!kept.has(article))
        rmSync(join(options.site, articlePath(article.id)), { recursive: true, force: true });
    const value = await renderArticles({ ...read, articles: others.value }, options);
    return { value, problems: [...problems, ...others.problems] };
  }
}

async function renderArticles({ articles, names }: Entries, options: SiteOptions): Promise<Rendered> {
  if (articles.length === 0) return { articles: 0, pages: 0 };
  const site = siteOf(articles, options.archive, options.baseUrl, names);
  const eleventy = new Eleventy("templates/pages", relative(PROJECT, options.site), {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config: EleventyConfig) => {
      config.addGlobalData("options", options);
      config.addGlobalData("site", site);
    },
  });
  eleventy.disableLogger();
  const [, pages] = await eleventy.write();
  const output = folderOutput(options.site);
  writeCitations(site, output);
  if (options.originals !== options.site)
    for (const { id, hasOriginal: isThere } of articles)
      if (isThere) output.copy(join(options.originals, originalPath(id)), originalPath(id));
  await writeSocialImage(site, options.site);
  await buildAssets(join(PROJECT, "public/css/site.css"), join(PROJECT, "src/browser"), options.site);
  return { articles: articles.length, pages: pages.length };
}
