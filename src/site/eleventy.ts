import { relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import dateline from "../../.eleventy.ts";
import type { LaidFile } from "../write/output.ts";
import type { Site } from "./model/site.ts";
import type { ChosenPages } from "./pages.ts";

/** The part of Eleventy's configuration that we use; the package ships no types. */
export interface EleventyConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  readonly benchmarks: { readonly config: { setMinimumThresholdMs(ms: number): void } };
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, template: object): void;
}

/** A page as it is to be written. */
export interface MadePage {
  /** Its path within the site, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array | LaidFile;
}

/** Eleventy wants a folder that exists. The templates aren't in it: they are modules of ours, which a package brings along in its bundle. */
const SOMEWHERE = "public/icons";

/** Eleventy renders for a folder and writes nothing to it: we write the pages ourselves, like all other files. */
const NOWHERE = "build/site";

/**
 * Has Eleventy make some pages of a site. It keeps all of them in memory until the last is made, and ends at the first that fails.
 * @throws then.
 */
export async function renderPages(site: Site, pages: ChosenPages): Promise<readonly MadePage[]> {
  const eleventy = new Eleventy(SOMEWHERE, NOWHERE, {
    configPath: "",
    quietMode: true,
    config: (config: EleventyConfig) => {
      // Eleventy copies what isn't frozen, and puts something between us and each of its fields, which took a tenth of the time.
      config.addGlobalData("site", Object.freeze(site));
      config.addGlobalData("pages", Object.freeze(pages));
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
