import type { Site } from "../model/site.ts";
import type { PageItems, PageKind } from "../pages.ts";
import { inputs, siteInputs } from "./input.ts";
import { PAGE_INPUTS } from "./pageInputs.ts";

/**
 * A function that gives a hash of all that a page depends on; null for a page that each build makes anew.
 * @param version names the code.
 */
export function pageHashes(site: Site, version: string) {
  const list = inputs();
  const shared = list.hashed(() => list.add(version, ...siteInputs(site))) ?? "";
  return <K extends PageKind>(kind: K, item: PageItems[K]): string | null =>
    list.hashed(() => {
      list.add(shared, kind);
      PAGE_INPUTS[kind](item, site, list);
    });
}
