import type { EleventyConfig, SiteOptions } from "./src/site/eleventy.ts";
import { pageCount, type Site } from "./src/site/model/site.ts";

interface Given {
  readonly options?: SiteOptions;
  readonly site?: Site;
}

/** Wires the site and no more: which templates there are, what is copied. What they show is given already. */
export default function dateline(config: EleventyConfig & { globalData: Given }) {
  const { options, site } = config.globalData;
  if (!options || !site)
    throw new Error("Run `npm run build`: the entries are made before Eleventy renders them.");

  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
  config.addTransform("progress", progress(options.onPage, pageCount(site)));
  config.addPassthroughCopy({ "public/icons": "icons" });
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
