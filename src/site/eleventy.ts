import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Archive } from "../records.ts";
import { buildAssets } from "./assets.ts";

/** The project's own folder, which Eleventy has to run in. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** What `.eleventy.ts` needs to know of this build. */
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
  on(event: "eleventy.after", listener: () => Promise<void>): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  setFreezeReservedData(freeze: boolean): void;
}

/**
 * Renders the entries on disk into the site, and bundles what its pages load.
 * @returns how many pages were written.
 * @throws when a template fails or an entry can't be read.
 */
export async function buildSite(options: SiteOptions): Promise<number> {
  const eleventy = new Eleventy("templates/pages", relative(PROJECT, options.site), {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config: EleventyConfig) => config.addGlobalData("options", options),
  });
  eleventy.disableLogger();
  const [, pages] = await eleventy.write();
  await buildAssets(join(PROJECT, "public/css/site.css"), join(PROJECT, "src/browser"), options.site);
  return pages.length;
}
