import type { SiteArticle } from "./entrySchema.ts";
import { nameSlugs } from "./nameSlugs.ts";
import { pagePath } from "./urls.ts";

/** What articles are gathered by, as the register, the front matter or their own credits give it. */
export type NameKind = "sources" | "authors" | "tags";

/** A source, an author or a tag, with its articles in time, the undated ones last. */
export interface Name {
  readonly kind: NameKind;
  readonly name: string;
  readonly path: string;
  readonly articles: readonly SiteArticle[];
}

/** A page of an index from A to Z. */
export interface IndexPage {
  readonly kind: NameKind;
  readonly number: number;
  readonly of: number;
  /** How many names the whole index has. */
  readonly total: number;
  readonly letters: readonly Letter[];
  /** Every letter of the index, with the place where it begins. */
  readonly all: readonly { readonly letter: string; readonly path: string }[];
}

interface Letter {
  readonly letter: string;
  /** What its heading is called within the page. */
  readonly id: string;
  readonly names: readonly Name[];
}

export const NAME_KINDS: readonly NameKind[] = ["sources", "authors", "tags"];

/** More names than these to a page take long to load, and nobody reads them. */
const NAMES_PER_PAGE = 400;

export const indexPath = (kind: NameKind, page = 1) => pagePath(`/${kind}/`, page);

const NAMES: Readonly<Record<NameKind, (article: SiteArticle) => readonly string[]>> = {
  sources: ({ source }) => (source ? [source] : []),
  authors: ({ author }) => (author ? [author] : []),
  tags: ({ tags }) => [...new Set(tags)],
};

/** All names of a kind, in alphabetical order. */
export function namesOf(kind: NameKind, articles: readonly SiteArticle[], language: string): Name[] {
  const found = new Map<string, SiteArticle[]>();
  for (const article of articles)
    for (const name of NAMES[kind](article)) {
      const known = found.get(name);
      if (known) known.push(article);
      else found.set(name, [article]);
    }
  const slugs = nameSlugs([...found.keys()]);
  const { compare } = new Intl.Collator(language);
  return [...found]
    .map(([name, of]) => ({ kind, name, path: `${indexPath(kind)}${slugs.get(name)}/`, articles: of }))
    .sort((a, b) => compare(a.name, b.name) || (a.path < b.path ? -1 : 1));
}

/** An index's pages; none where there are no names. */
export function indexPages(names: readonly Name[]): IndexPage[] {
  const of = Math.ceil(names.length / NAMES_PER_PAGE);
  const pages = Array.from({ length: of }, (_, index) =>
    lettersOf(names.slice(index * NAMES_PER_PAGE, (index + 1) * NAMES_PER_PAGE)),
  );
  const kind = names[0]?.kind ?? "tags";
  const all = pages.flatMap((letters, index) =>
    letters.map(({ letter, id }) => ({ letter, path: `${indexPath(kind, index + 1)}#${id}` })),
  );
  // A letter that goes on over the page begins where it began.
  const once = all.filter(({ letter }, index) => all.findIndex((one) => one.letter === letter) === index);
  return pages.map((letters, index) => ({
    kind,
    number: index + 1,
    of,
    total: names.length,
    letters,
    all: once,
  }));
}

function lettersOf(names: readonly Name[]): Letter[] {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    const letter = initial(name.name);
    const known = found.get(letter);
    if (known) known.push(name);
    else found.set(letter, [name]);
  }
  return [...found].map(([letter, of], index) => ({ letter, id: `letter-${index + 1}`, names: of }));
}

/** What a name stands under: its first letter without marks; writing with thousands of signs as one. */
function initial(name: string): string {
  const [first = ""] = /[\p{L}\p{N}]/u.exec(name.normalize("NFD")) ?? [];
  if (first === "") return "…";
  if (/\p{N}/u.test(first)) return "0–9";
  if (/\p{Script=Han}/u.test(first)) return "漢字";
  const whole = first.toUpperCase();
  return /[\u1100-\u11ff]/.test(first) ? "한글" : ([...whole][0] ?? whole);
}
