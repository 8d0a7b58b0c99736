import { sha256Of } from "../../read/sha256.ts";
import type { Site } from "../model/site.ts";
import type { OfEachKind, PageItems, PageKind } from "../pages.ts";
import { articleInputs } from "./articlePage.ts";
import type { Json } from "./common.ts";
import { listInputs, monthInputs, yearInputs } from "./listPages.ts";
import { indexInputs, nameInputs } from "./namePages.ts";
import { figureInputs, quoteInputs, speakerInputs } from "./saidPages.ts";

const always = () => null;

/** What the pages of each kind depend on; null for the few pages that each build makes anew. */
const INPUTS: OfEachKind<[Site], Json> = {
  home: always,
  timeline: always,
  browse: always,
  search: always,
  about: always,
  onThisDay: always,
  quotedTopics: always,
  opensearch: always,
  notFound: always,
  undated: always,
  parts: articleInputs,
  withdrawn: ({ id, reason }) => [id, reason],
  years: yearInputs,
  calendars: yearInputs,
  months: monthInputs,
  lists: listInputs,
  indexes: indexInputs,
  found: nameInputs,
  quotes: quoteInputs,
  speakers: speakerInputs,
  figures: figureInputs,
};

/**
 * A function that gives a hash of all that a page depends on; null for a page that each build makes anew.
 * @param settings what all pages depend on: the code, the archive's description, the site's address.
 */
export function pageInputs(site: Site, settings: readonly string[]) {
  const shared = sha256Of(JSON.stringify([...settings, site.hasOriginals]));
  return <K extends PageKind>(kind: K, item: PageItems[K]): string | null => {
    const inputs = INPUTS[kind](item, site);
    return inputs === null ? null : sha256Of(`${shared} ${kind} ${JSON.stringify(inputs)}`);
  };
}
