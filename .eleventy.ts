import type { EleventyConfig, SiteOptions } from "./src/site/eleventy.ts";
import { readEntries } from "./src/site/entries.ts";
import { siteOf } from "./src/site/site.ts";

/** Wires the site and no more: which templates there are, what they are given, what is copied. */
export default function dateline(config: EleventyConfig & { globalData: { options?: SiteOptions } }) {
  const { options } = config.globalData;
  if (!options) throw new Error("Run `npm run build`: the entries are made before Eleventy renders them.");

  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
  config.addGlobalData("site", siteOf(readEntries(options.entries), options.archive, options.baseUrl));
  config.addPassthroughCopy({ "public/icons": "icons" });
}
