import type { EntryMention, SiteArticle } from "../../entry/schema.ts";
import type { NameEntity } from "../../records/names.ts";
import { authorName } from "../cite/nameLists.ts";
import { pagePath } from "../urls.ts";
import { initial } from "./initial.ts";
import { nameSlugs } from "./nameSlugs.ts";

/** What the texts themselves name. */
export type FoundKind = "people" | "places" | "organisations";

/** What articles are gathered by besides: topics, and what the register, the front matter or their credits give. */
export type GivenKind = "topics" | "sources" | "authors" | "tags";

export type NameKind = FoundKind | GivenKind;

/** What articles have in common, with those articles in time, the undated ones last. */
export interface Name {
  readonly kind: NameKind;
  readonly name: string;
  /** The form that an index files it by: "Putin, Vladimir". */
  readonly filed: string;
  readonly path: string;
  readonly articles: readonly SiteArticle[];
  /** Null for what was given. */
  readonly found: Found | null;
}

/** What the archive knows of a name that its texts have. */
interface Found {
  readonly entity: NameEntity;
  /** Where each of its articles has it, in the order of the articles. */
  readonly mentions: readonly (readonly EntryMention[])[];
}

/** A page of an index: from A to Z, or the most frequent first. */
export interface IndexPage {
  readonly kind: NameKind;
  readonly order: IndexOrder;
  readonly number: number;
  readonly of: number;
  /** How many names the whole index has. */
  readonly total: number;
  readonly letters: readonly Letter[];
  /** Every letter of the index, with the place where it begins; none by frequency. */
  readonly all: readonly { readonly letter: string; readonly path: string }[];
}

export type IndexOrder = "letters" | "frequency";

interface Letter {
  /** The empty string where the names aren't in the order of letters. */
  readonly letter: string;
  /** What its heading is called within the page. */
  readonly id: string;
  readonly names: readonly Name[];
}

export const FOUND_KINDS: readonly FoundKind[] = ["people", "places", "organisations"];
export const GIVEN_KINDS: readonly GivenKind[] = ["topics", "sources", "authors", "tags"];
export const NAME_KINDS: readonly NameKind[] = [...FOUND_KINDS, ...GIVEN_KINDS];

/** More names than these to a page take long to load, and nobody reads them. */
const NAMES_PER_PAGE = 300;

/** With fewer names the order makes no difference. */
const MIN_ORDERED = 10;

/** Where a page of an index lies. By frequency it has two steps, as a name's own pages are numbers. */
export const indexPath = (kind: NameKind, page = 1, order: IndexOrder = "letters") =>
  pagePath(order === "letters" ? `/${kind}/` : `/${kind}/by/frequency/`, page);

const GIVEN: Readonly<Record<GivenKind, (article: SiteArticle) => readonly string[]>> = {
  topics: ({ topics }) => topics.map(({ name }) => name),
  sources: ({ source }) => (source ? [source] : []),
  authors: ({ authors }) => [...new Set(authors.map(authorName))],
  tags: ({ tags }) => [...new Set(tags)],
};

/** All names of a kind, in alphabetical order. */
export function namesOf(kind: GivenKind, articles: readonly SiteArticle[], language: string): Name[] {
  const found = new Map<string, SiteArticle[]>();
  for (const article of articles)
    for (const name of GIVEN[kind](article)) {
      const known = found.get(name);
      if (known) known.push(article);
      else found.set(name, [article]);
    }
  const slugs = nameSlugs([...found.keys()]);
  return inOrder(
    [...found].map(([name, of]) => ({
      kind,
      name,
      filed: name,
      path: `${indexPath(kind)}${slugs.get(name)}/`,
      articles: of,
      found: null,
    })),
    language,
  );
}

/** In the order of the letters they are filed by; of equals by address. */
export function inOrder(names: readonly Name[], language: string): Name[] {
  const { compare } = new Intl.Collator(language);
  return [...names].sort((a, b) => compare(a.filed, b.filed) || (a.path < b.path ? -1 : 1));
}

/**
 * An index's pages from A to Z, then the same by frequency; none where there are no names.
 * @param names in alphabetical order.
 */
export function indexPages(names: readonly Name[]): IndexPage[] {
  const byLetter = pagesIn("letters", names);
  if (names.length < MIN_ORDERED) return byLetter;
  return [...byLetter, ...pagesIn("frequency", byFrequency(names))];
}

/** Those with the most articles first; of equals those with more mentions, then in the order given. */
export function byFrequency(names: readonly Name[]): Name[] {
  const mentions = ({ found }: Name) => found?.entity.mentions ?? 0;
  return [...names].sort((a, b) => b.articles.length - a.articles.length || mentions(b) - mentions(a));
}

function pagesIn(order: IndexOrder, names: readonly Name[]): IndexPage[] {
  const of = Math.ceil(names.length / NAMES_PER_PAGE);
  const group = order === "letters" ? lettersOf : unlettered;
  const pages = Array.from({ length: of }, (_, index) =>
    group(names.slice(index * NAMES_PER_PAGE, (index + 1) * NAMES_PER_PAGE)),
  );
  const kind = names[0]?.kind ?? "tags";
  // A letter that goes on over the page begins where it began.
  const places = new Map<string, string>();
  if (order === "letters")
    for (const [index, letters] of pages.entries())
      for (const { letter, id } of letters)
        if (!places.has(letter)) places.set(letter, `${indexPath(kind, index + 1)}#${id}`);
  const all = [...places].map(([letter, path]) => ({ letter, path }));
  return pages.map((letters, index) => ({
    kind,
    order,
    number: index + 1,
    of,
    total: names.length,
    letters,
    all,
  }));
}

const unlettered = (names: readonly Name[]): Letter[] => [{ letter: "", id: "all", names }];

function lettersOf(names: readonly Name[]): Letter[] {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    const letter = initial(name.filed);
    const known = found.get(letter);
    if (known) known.push(name);
    else found.set(letter, [name]);
  }
  return [...found].map(([letter, of], index) => ({ letter, id: `letter-${index + 1}`, names: of }));
}
