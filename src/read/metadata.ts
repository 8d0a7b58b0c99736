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
]);

/** The names under which an article's particulars stand. */
export const FIELDS: ReadonlySet<string> = new Set(
  "title date source author url language tags note".split(" "),
);

/** The name of a column or key as we know it: case, spaces and synonyms don't matter. */
export function fieldName(name: string): string {
  const plain = name.trim().toLowerCase();
  return SYNONYMS.get(plain) ?? plain;
}

/**
 * Named values as cells under the names that we know; of two names for the same, the first
 * that says something counts.
 */
export function cellsOf(named: Iterable<readonly [string, string]>): Record<string, string> {
  const found = new Map<string, string>();
  for (const [name, text] of named) {
    const field = fieldName(name);
    if (!found.get(field)?.trim()) found.set(field, text);
  }
  return Object.fromEntries(found);
}

/** The tags of a cell: parted by `;`, or by `,` where there is no `;`. */
function splitTags(cell: string): string[] {
  const parts = cell.split(cell.includes(";") ? ";" : ",");
  return [...new Set(parts.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

/** A web address as it may stand in a link: http and https only, or null. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

/**
 * The address of a site: a web address below which others can be made, so without query, mark
 * or password, or null. Two slashes at its path's beginning would make each link lead elsewhere.
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
 * One exact shape out of named cells, each checked; a cell that can't be used is a problem and
 * says nothing. Dates are passed on as they are: the date stage knows EDTF.
 * @param at what names the place in a problem.
 */
export function particulars(
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
    url: url && (webAddress(url) ?? bad("url", "Not a web address: write it whole, with https://.", url)),
    language:
      language &&
      (languageTag(language) ?? bad("language", "Not a language tag: write en, pt-BR or zh-Hant.", language)),
    tags: splitTags(cells.tags ?? ""),
    note: cell("note"),
    extra: Object.fromEntries(unknown),
  };
  return { value, problems };
}
