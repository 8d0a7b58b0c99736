import type { EleventyConfig } from "./src/site/eleventy.ts";
import { PAGES } from "./templates/pages.ts";

/** Tells Eleventy which templates there are. `src/site` has prepared the data. */
export default function dateline(config: EleventyConfig) {
  if (!config.globalData.site)
    throw new Error("Run `npm run build`: Eleventy can only render entries that a build has made.");
  // Never: on a slow machine it would warn of its own parts, which a curator can't change.
  config.benchmarks.config.setMinimumThresholdMs(0);
  for (const [name, page] of Object.entries(PAGES)) config.addTemplate(`${name}.11ty.js`, page);
}
