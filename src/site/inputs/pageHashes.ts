import { sha256Of } from "../../read/sha256.ts";
import type { Site } from "../model/site.ts";
import type { PageItems, PageKind } from "../pages.ts";
import { siteInputs } from "./input.ts";
import { PAGE_INPUTS } from "./pageInputs.ts";

/**
 * A function that gives a hash of all that a page depends on; null for a page that each build makes anew.
 * @param version names the code.
 */
export function pageHashes(site: Site, version: string) {
  const shared = sha256Of(JSON.stringify([version, ...siteInputs(site)]));
  return <K extends PageKind>(kind: K, item: PageItems[K]): string | null => {
    const inputs = PAGE_INPUTS[kind](item, site);
    return inputs === null ? null : sha256Of(JSON.stringify([shared, kind, inputs]));
  };
}
