import { nameKey } from "../records/names.ts";
import { type LongList, MadeList } from "../shared/longList.ts";
import { type ArticlePart, openPart, partPath } from "./article/parts.ts";
import { known } from "./cards/shelf.ts";
import { FACETS, frequentAmong } from "./model/facets.ts";
import type { Site } from "./model/site.ts";
import { quotedPlaces, speakersIn } from "./said/spoken.ts";
import type { SearchedText } from "./searchedText.ts";
import { basisWords } from "./words/certainty.ts";
import { dateWords } from "./words/dates.ts";

/** A page of an article, as the search needs it. */
export interface SearchedPage {
  /** Its path within the site: "/articles/3f2a/". */
  readonly path: string;
  /** A hash of all that the text depends on. */
  readonly key: string;
  /** Made only when the page has to be indexed. */
  text(): SearchedText;
  /** Made only when the index is written. */
  row(): SearchedRow;
  /** Who certainly speaks on it. */
  speakers(): readonly string[];
}

/** What the search has of a page besides its words. */
export interface SearchedRow extends Pick<SearchedPage, "path"> {
  /** The headline that results show. */
  readonly title: string;
  /** Its dates and facets by their names. They are shown, filtered by and counted, but aren't searched as words. */
  readonly fields: Fields;
}

/** `earliest`, `latest`, `when`, `basis`, and the name of each facet. */
type Fields = Readonly<Record<string, readonly string[]>>;

/** The pages of all articles, in the order of their days. Each is made when somebody asks. */
export const searchedPages = (site: Site): LongList<SearchedPage> =>
  new MadeList(
    null,
    (number) => new PageOfSite(known(site.parts.at(number), "with this page"), site),
    0,
    site.parts.length,
  );

/** Most who ask for a page need only one thing of it, which is made then. */
class PageOfSite implements SearchedPage {
  readonly #part: ArticlePart;
  readonly #site: Site;

  constructor(part: ArticlePart, site: Site) {
    this.#part = part;
    this.#site = site;
  }

  get path(): string {
    return partPath(this.#part);
  }

  get key(): string {
    const { card, number, of } = this.#part;
    return `${card.searchKey} ${number} ${of}`;
  }

  text(): SearchedText {
    const { card, first, last } = this.#part;
    const whole = this.#site.read(card);
    const quotations = quotedPlaces(whole, first, last);
    return { title: this.#title(), body: whole.body, first, last, quotations };
  }

  row(): SearchedRow {
    return { path: this.path, title: this.#title(), fields: fieldsOf(this.#part, this.#site) };
  }

  speakers(): readonly string[] {
    const { card, first, last } = this.#part;
    return speakersIn(card, this.#site, first, last);
  }

  #title(): string {
    const { card, number, of } = this.#part;
    return number === 1 ? card.title : this.#site.words.pages.titleOf(card.title, number, of);
  }
}

/** What the search uses of an article besides its words: its first and last possible day, its date in words, and its facets. */
function fieldsOf(part: ArticlePart, site: Site): Fields {
  const { card } = part;
  const { earliest, latest } = card;
  // Of an article with several pages, each has its own names.
  const names =
    part.of === 1
      ? card.names
      : openPart(part, site.read).article.names.map((name) => ({ key: nameKey(name) }));
  const named = frequentAmong(names, site.frequent);
  const fields: Record<string, readonly string[]> = {
    when: [dateWords(card, site.language)],
    basis: [basisWords(card, site.language)],
  };
  if (earliest !== null) fields.earliest = [earliest];
  if (latest !== null) fields.latest = [latest];
  for (const { name, of } of FACETS) fields[name] = of(card, named);
  return fields;
}
