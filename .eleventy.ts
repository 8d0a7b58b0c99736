import type { EleventyConfig, SiteOptions } from "./src/site/eleventy.ts";
import { type Pages, pageCount } from "./src/site/pages.ts";
import { PAGES } from "./templates/pages.ts";

interface Given {
  readonly options?: SiteOptions;
  readonly pages?: Pages;
}

/** Tells Eleventy which templates there are. `src/site` has prepared the data. */
export default function dateline(config: EleventyConfig & { globalData: Given }) {
  const { options, pages } = config.globalData;
  if (!options || !pages)
    throw new Error("Run `npm run build`: Eleventy can only render entries that a build has made.");

  for (const [name, page] of Object.entries(PAGES)) config.addTemplate(`${name}.11ty.js`, page);
  config.addTransform("progress", progress(options.onPage, pageCount(pages)));
}

/** A transform that changes nothing: Eleventy calls it once for each page, so we can count them. */
function progress(onPage: SiteOptions["onPage"], of: number): (content: string) => Promise<string> {
  let done = 0;
  return async (content) => {
    done += 1;
    await onPage(Math.min(done, of), of);
    return content;
  };
}
