import type { EleventyConfig, SiteOptions } from "./src/site/eleventy.ts";
import { readEntries } from "./src/site/entries.ts";
import { pageCount, siteOf } from "./src/site/site.ts";
import { writeSocialImage } from "./src/site/social/picture.ts";

/** Wires the site and no more: which templates there are, what they are given, what is copied. */
export default function dateline(config: EleventyConfig & { globalData: { options?: SiteOptions } }) {
  const { options } = config.globalData;
  if (!options) throw new Error("Run `npm run build`: the entries are made before Eleventy renders them.");

  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
  const site = siteOf(readEntries(options.entries), options.archive, options.baseUrl);
  config.addGlobalData("site", site);
  config.addTransform("progress", progress(options.onPage, pageCount(site)));
  config.addPassthroughCopy({ "public/icons": "icons" });
  config.on("eleventy.after", () => writeSocialImage(site, options.site));
}

/** Changes nothing: a transform is what Eleventy calls once for each page it has rendered. */
function progress(onPage: SiteOptions["onPage"], of: number): (content: string) => string {
  let done = 0;
  return (content) => {
    done += 1;
    onPage(Math.min(done, of), of);
    return content;
  };
}
