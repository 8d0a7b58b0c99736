import type { Outcome, Problem } from "../problem.ts";
import type { Metadata } from "../records/source.ts";

/** Other names under which front matter and tables commonly give the same thing. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["headline", "title"],
  ["published", "date"],
  ["publication", "source"],
  ["publisher", "source"],
  ["byline", "author"],
  ["authors", "author"],
  ["link", "url"],
  ["lang", "language"],
  ["keywords", "tags"],
  ["tag", "tags"],
  ["anonymize", "anonymise"],
  ["anonymised", "anonymise"],
  ["anonymized", "anonymise"],
  ["copy of", "copyof"],
  ["copies", "copyof"],
  ["stories", "story"],
]);

/** The fields of an article that a person can give. */
export const FIELDS: ReadonlySet<string> = new Set(
  "title date source author url language tags note".split(" "),
);

/** An article of which nothing is given. */
export const NO_METADATA: Metadata = {
  title: null,
  date: null,
  source: null,
  author: null,
  url: null,
  language: null,
  tags: [],
  note: null,
  extra: {},
};

/** Our name for a column or key: "Headline " is "title". */
export function fieldName(name: string): string {
  const plain = name.trim().toLowerCase();
  return SYNONYMS.get(plain) ?? plain;
}

/**
 * Values under our names for their fields. If two names mean the same field, the first one with a
 * value is used.
 */
export function cellsOf(named: Iterable<readonly [string, string]>): Record<string, string> {
  const found = new Map<string, string>();
  for (const [name, text] of named) {
    const field = fieldName(name);
    if (!found.get(field)?.trim()) found.set(field, text);
  }
  return Object.fromEntries(found);
}

/** The tags of a cell, separated by `;`, or by `,` if there is no `;`. */
function splitTags(cell: string): string[] {
  const parts = cell.split(cell.includes(";") ? ";" : ",");
  return [...new Set(parts.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

/** A web address that is safe in a link (http or https only), or null. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

/**
 * The address of a site, or null. Pages are placed below it, so it can't have a query, a fragment
 * or a password. `//` in its path becomes `/`: a link to `//a/` would lead to another site.
 */
export function siteAddress(text: string): string | null {
  const address = webAddress(text);
  if (address === null) return null;
  const url = new URL(address);
  if (url.search || url.hash || url.username || url.password) return null;
  url.pathname = url.pathname.replace(/\/{2,}/g, "/");
  return url.href;
}

/** A BCP 47 tag in its canonical case, or null. */
export function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Checks the cells and returns them as one record. A cell that can't be used is a problem and
 * becomes null. Dates are checked later, in the date stage.
 * @param at the file and line that a problem names.
 */
export function metadataFrom(
  cells: Readonly<Record<string, string>>,
  at: Pick<Problem, "seed" | "line">,
): Outcome<Metadata> {
  const problems: Problem[] = [];
  const bad = (rule: string, message: string, excerpt: string) => {
    problems.push({ ...at, stage: "read", rule, message, excerpt });
    return null;
  };
  const cell = (name: string) => cells[name]?.trim() || null;
  const url = cell("url");
  const language = cell("language");
  const unknown = Object.entries(cells).filter(([name, text]) => !FIELDS.has(name) && text.trim() !== "");
  const value: Metadata = {
    title: cell("title")?.replace(/\s+/g, " ") ?? null,
    date: cell("date"),
    source: cell("source"),
    author: cell("author"),
    url: url && (webAddress(url) ?? bad("url", "Not a web address: write it in full, with https://.", url)),
    language:
      language &&
      (languageTag(language) ?? bad("language", "Not a language tag: write en, pt-BR or zh-Hant.", language)),
    tags: splitTags(cells.tags ?? ""),
    note: cell("note"),
    extra: Object.fromEntries(unknown),
  };
  return { value, problems };
}
