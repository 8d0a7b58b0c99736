import type { Words } from "../../languages/words.ts";
import type { Archive } from "../../records/source.ts";
import type { LongList } from "../../shared/longList.ts";
import { edtfBounds } from "../../text/edtf.ts";
import type { Card } from "../cards/card.ts";
import type { Name, NameKind } from "../names/names.ts";
import { feedPage, type SiteThread } from "./stories.ts";

/** A feed: the articles of the archive, or of one name. */
export interface Feed {
  /** What it is of, as a reader of feeds lists it: "Ada Quist (person)". */
  readonly title: string;
  /** The page that shows the same. */
  readonly path: string;
  /** Those that may be listed, in order of time, the undated ones last. */
  readonly articles: LongList<Card>;
}

/** The feeds of an archive. */
export interface Feeds {
  /** That of the archive first; none if the address of the site isn't known, as feeds need full addresses. */
  readonly all: readonly Feed[];
  /** The paths of the pages that have one. */
  readonly paths: ReadonlySet<string>;
  /**
   * The day that stands where Atom asks when something was last changed and no day is known: when the collection was closed, else the newest
   * known day. A build has no clock. Null if there is neither, and then there is no feed in Atom.
   */
  readonly day: string | null;
}

/** The kinds of names that have feeds. Of stories, those have one that go on for long: most are over after three days. */
const KINDS: readonly NameKind[] = ["people", "places", "topics", "sources"];

/** A name of fewer articles has no feed: it would hardly ever say anything new. */
const FEWEST = 10;

/**
 * From how many articles on a name has a feed: as many as the square root of all, so that feeds stay a small part of the files of a large
 * archive. In powers of two, so that a feed to which somebody has subscribed doesn't come and go.
 */
export function fewestOfFeed(articles: number): number {
  const share = Math.sqrt(articles);
  return share <= FEWEST ? FEWEST : 2 ** Math.ceil(Math.log2(share));
}

/** @param articles of the archive, in order of time. */
export function feedsOf(
  articles: readonly Card[],
  names: Readonly<Record<NameKind, readonly Name[]>>,
  {
    archive,
    baseUrl,
    words,
    threads,
    places,
  }: {
    readonly archive: Archive;
    readonly baseUrl: string | null;
    readonly words: Words;
    readonly threads: readonly SiteThread[];
    /** Which of the articles each is, by its id. */
    readonly places: ReadonlyMap<string, number>;
  },
): Feeds {
  const shown = listable(articles);
  const day = lastDay(shown, archive);
  if (baseUrl === null) return { all: [], paths: new Set(), day };
  const fewest = fewestOfFeed(articles.length);
  const ofNames = KINDS.flatMap((kind) => names[kind])
    .filter(({ hasPage, articles: { length } }) => hasPage && length >= fewest)
    .map((name) => ({
      title: words.names.titled(name.name, words.kind[name.kind]),
      path: name.path,
      articles: listable(name.articles),
    }))
    .filter((feed) => feed.articles.length >= fewest);
  const ofThreads = threads.flatMap((thread) => {
    const page = feedPage(thread);
    const listed = thread.stories
      .flatMap((story) => story.articles)
      .filter(isListable)
      .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    const feed = page && { title: words.stories.titled(page.named.title), path: page.path, articles: listed };
    return feed && listed.length >= fewest ? [feed] : [];
  });
  const all = [{ title: archive.title, path: "/", articles: shown }, ...ofNames, ...ofThreads];
  return { all, paths: new Set(all.map(({ path }) => path)), day };
}

/** Those that may be listed: nearly always all, and then in the same list. */
function listable(articles: LongList<Card>): LongList<Card> {
  const all = articles.slice(0);
  return all.every(isListable) ? articles : all.filter(isListable);
}

/** Whether an article may be in feeds, lists for machines and files of data. */
export const isListable = ({ isHidden }: Pick<Card, "isHidden">) => !isHidden;

function lastDay(articles: Iterable<Card>, { collected }: Archive): string | null {
  const closed = collected === null ? null : (edtfBounds(collected)?.latest ?? null);
  if (closed !== null) return closed;
  let newest: string | null = null;
  for (const { date, latest } of articles)
    if (date !== null && latest !== null && (newest === null || latest > newest)) newest = latest;
  return newest;
}
