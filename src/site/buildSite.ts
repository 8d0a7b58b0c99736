import { join } from "node:path";
import type { Outcome } from "../problem.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import { allDone } from "../shared/allDone.ts";
import type { RevocableOutput } from "../write/output.ts";
import { PathHashes } from "../write/pathHashes.ts";
import { writeAssets } from "./assets.ts";
import type { Card } from "./cards/card.ts";
import type { Entries } from "./cards/shelf.ts";
import { HEADERS_FILE, headersFile } from "./headers.ts";
import { pageHashes } from "./inputs/pageHashes.ts";
import type { MakePages } from "./makePages.ts";
import { featuredOf } from "./model/featured.ts";
import { type Site, type SiteBegun, siteBegun, siteWith } from "./model/site.ts";
import {
  allPages,
  fileOfPage,
  PAGE_PATHS,
  type PageItems,
  type PageKind,
  type Pages,
  positionsOf,
} from "./pages.ts";
import { writePictures } from "./social/picture.ts";
import { soundArticles } from "./soundArticles.ts";
import { originalPath } from "./urls.ts";

/** What to build, and where. */
export interface SiteOptions {
  /**
   * A site that holds the original files of the articles. An article without its original gets no link to it.
   */
  readonly originals: string;
  /** Whether that is another site than the one to write, so that the originals have to be copied. */
  readonly copyOriginals: boolean;
  readonly archive: Archive;
  readonly baseUrl: string | null;
  /** Names the code that makes the pages: what another version made is made anew. */
  readonly version: string;
  /** Called after some pages. */
  readonly onPage: (done: number, of: number) => Promise<void>;
  readonly makePages: MakePages;
  /** The model of the same articles, if it was begun already. */
  readonly begun?: SiteBegun;
  /** Called with what the pages are made from, before it is looked at which of them have changed. */
  readonly onModel?: (site: Site) => Promise<void>;
}

/** What was made of the entries. */
interface Made {
  readonly site: Site;
  readonly cards: readonly Card[];
  readonly pages: number;
  /** How many of them were taken over from the last build. */
  readonly carried: number;
}

/** What was written of the site. */
export interface Rendered extends Made {
  readonly withdrawn: readonly Withdrawal[];
}

/**
 * Renders entries into the site, writes the site's picture, and bundles what the pages load. Without a usable entry it writes nothing.
 * A page of the last build that would become the same is taken over. Eleventy ends at
 * the first page that fails; then the articles at fault are left out and the others are rendered.
 * @param output writes into the folder of the site.
 * @throws when a page fails that isn't one article's fault, or a file can't be written.
 */
export async function buildSite(
  read: Entries,
  options: SiteOptions,
  output: RevocableOutput,
): Promise<Outcome<Rendered>> {
  const { withdrawn } = read;
  const { value: made, problems: failed } = await withoutFaults(read, options, output);
  const problems = [...failed, ...featuredOf(made.site).problems];
  const { site, cards } = made;
  const kept = new Set(cards);
  const left = read.cards.filter((card) => !kept.has(card));
  const value = { ...made, withdrawn };
  if (cards.length + withdrawn.length === 0) return { value, problems };
  output.write(HEADERS_FILE, headersFile(site.prefix));
  writeOriginals({ cards, left }, options, output);
  return { value, problems };
}

/** Renders all articles, or, if a page fails, all but those at fault. */
async function withoutFaults(
  read: Entries,
  options: SiteOptions,
  output: RevocableOutput,
): Promise<Outcome<Made>> {
  try {
    return { value: await rendered(read, options, output), problems: [] };
  } catch (error) {
    const others = await soundArticles(read, options, error);
    return {
      value: await rendered({ ...read, cards: others.value }, options, output),
      problems: others.problems,
    };
  }
}

/** Makes all pages that aren't as they were. If one fails, none of them is there any more. */
async function rendered(entries: Entries, options: SiteOptions, output: RevocableOutput): Promise<Made> {
  const { cards, names, withdrawn, copies, related, stories } = entries;
  const { archive, baseUrl, onModel } = options;
  const begun =
    options.begun?.articles === cards
      ? options.begun
      : siteBegun(entries, archive, baseUrl, { table: names, withdrawn, copies });
  const site = siteWith(begun, { related, stories });
  if (cards.length + withdrawn.length === 0) return { site, cards, pages: 0, carried: 0 };
  await onModel?.(site);
  const all = allPages(site);
  try {
    return { site, cards, ...(await pagesMade(site, all, options, output)) };
  } catch (error) {
    positionsOf(all, (kind, item) => {
      output.remove(fileOf(kind, item));
      return false;
    });
    throw error;
  }
}

const fileOf = <K extends PageKind>(kind: K, item: PageItems[K]): string =>
  fileOfPage(PAGE_PATHS[kind](item)).slice(1);

async function pagesMade(
  site: Site,
  all: Pages,
  { version, onPage, makePages }: SiteOptions,
  output: RevocableOutput,
): Promise<Pick<Made, "pages" | "carried">> {
  const hashOf = pageHashes(site, version);
  // Only of those to be made: after an edit nearly all are carried over.
  const hashes = new PathHashes();
  let carried = 0;
  const changed = positionsOf(all, (kind, item) => {
    const hash = hashOf(kind, item);
    if (hash === null) return true;
    const path = fileOf(kind, item);
    const isCarried = output.carry(path, hash);
    if (isCarried) carried += 1;
    else hashes.set(path, hash);
    return !isCarried;
  });
  const count = carried + changed.length;
  let pages = carried;
  await onPage(pages, count);
  const making = makePages(site, changed, async (made) => {
    for (const { path, content } of made) output.write(path, content, hashes.get(path));
    pages += made.length;
    await onPage(pages, count);
  });
  await allDone([making, writeCommon(site, version, output)]);
  return { pages, carried };
}

/** Writes what all pages show or load. */
async function writeCommon(site: Site, version: string, output: RevocableOutput): Promise<void> {
  await writePictures(site, version, output);
  await writeAssets(output, site.language, version);
}

/** @param left the articles that have no page, and so no original on the site. */
function writeOriginals(
  { cards, left }: { readonly cards: readonly Card[]; readonly left: readonly Card[] },
  { originals, copyOriginals }: SiteOptions,
  output: RevocableOutput,
): void {
  const there = (some: readonly Card[]) =>
    some.filter(({ hasOriginal }) => hasOriginal).map((card) => originalPath(card).slice(1));
  if (copyOriginals) for (const path of there(cards)) output.copy(join(originals, path), path);
  else for (const path of there(left)) output.remove(path);
}
