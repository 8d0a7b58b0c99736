import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { readEntries, readNames } from "../entry/read.ts";
import { PROJECT } from "../project.ts";
import type { Archive } from "../records/source.ts";
import { folderOutput } from "../write/output.ts";
import { buildAssets } from "./assets.ts";
import { writeCitations } from "./cite/citationFiles.ts";
import { siteOf } from "./model/site.ts";
import { writeSocialImage } from "./social/picture.ts";

/** What is to be built, and where; `.eleventy.ts` reads it as `options`. */
export interface SiteOptions {
  /** The folder that holds the entries. */
  readonly entries: string;
  /** The folder to write the site to; the articles' originals lie there already. */
  readonly site: string;
  readonly archive: Archive;
  readonly baseUrl: string | null;
  /** Is told after each page how many of how many are done. */
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

/**
 * Renders the entries on disk into the site, writes the articles' citations beside their pages
 * and the site's picture, and bundles what the pages load.
 * @returns how many pages were written.
 * @throws when a template fails or an entry can't be read.
 */
export async function buildSite(options: SiteOptions): Promise<number> {
  const { entries, archive, baseUrl } = options;
  const site = siteOf(readEntries(entries), archive, baseUrl, readNames(entries));
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
  writeCitations(site, folderOutput(options.site));
  await writeSocialImage(site, options.site);
  await buildAssets(join(PROJECT, "public/css/site.css"), join(PROJECT, "src/browser"), options.site);
  return pages.length;
}
