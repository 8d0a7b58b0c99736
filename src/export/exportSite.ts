import { allDone } from "../shared/allDone.ts";
import type { Site } from "../site/model/site.ts";
import { LLMS_PATH, ROBOTS_PATH } from "../site/urls.ts";
import type { RevocableOutput } from "../write/output.ts";
import { writeAnnotations } from "./annotations/writeAnnotations.ts";
import { writeNinjs } from "./ninjs.ts";
import type { Kept } from "./pieces.ts";
import { llmsFile } from "./web/llms.ts";
import { robotsFile } from "./web/robots.ts";
import { writeSitemap } from "./web/sitemap.ts";
import type { DataBeside } from "./writeData.ts";

/**
 * Writes what programs read of a site besides its feeds: calendar, sitemap, and the data of all articles. All of it is made from what pages show,
 * without the articles that search engines are asked not to list.
 * @param output writes into the folder of the site.
 */
export async function exportSite(
  site: Site,
  { data, ...kept }: Kept & { readonly data: DataBeside },
  output: RevocableOutput,
): Promise<void> {
  writeSitemap(site, output);
  output.write(ROBOTS_PATH.slice(1), robotsFile(site));
  const written = async () => {
    const files = await data.end(site, output);
    output.write(LLMS_PATH.slice(1), llmsFile(site, files));
  };
  await allDone([written(), writeAnnotations(site, kept, output)]);
  writeNinjs(site, kept, output);
}
