import { parseHTML } from "linkedom";
import { oneLine } from "./meta.ts";

/** What a page's JSON-LD says of its article, as far as it says it. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The types of schema.org that are articles: NewsArticle, ReportageNewsArticle, BlogPosting, Report… */
const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting)$/;

/** Deeper than any publisher nests its data. */
const MAX_DEPTH = 12;

/** A node of the data. */
type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The page's own article among its JSON-LD: the first one in any of its scripts, also within an `@graph`, an `ItemPage` or
 * a list. Scripts that can't be read say nothing. Null if none is an article.
 */
export function jsonLdArticle(document: Document): JsonLdArticle | null {
  const roots = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    parsed(textContent ?? ""),
  );
  const nodes = roots.flatMap((root) => [...nodesIn(root, 0)]);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node]] : [])),
  );
  const article = nodes.find((node) =>
    listOf(node["@type"]).some((type) => ARTICLE.test(textOf(type) ?? "")),
  );
  if (!article) return null;
  const names = (value: unknown) =>
    listOf(value).flatMap((one) => {
      const id = isNode(one) ? textOf(one["@id"]) : null;
      const named = isNode(one) ? (textOf(one.name) ?? textOf(byId.get(id ?? "")?.name)) : textOf(one);
      return named ? [named] : [];
    });
  const page = article.mainEntityOfPage;
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    authors: [...new Set(names(article.author))],
    publisher: names(article.publisher)[0] ?? null,
    url: textOf(article.url) ?? (isNode(page) ? textOf(page["@id"]) : textOf(page)),
  };
}

/** Some publishers put a line break or a comment mark into a script. */
function parsed(text: string): unknown {
  const json = text
    .replace(/^\s*(?:\/\*.*?\*\/|<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, "")
    .replace(/[\n\r\t]+/g, " ");
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function* nodesIn(value: unknown, depth: number): Generator<Node> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one, depth + 1);
  if (!isNode(value)) return;
  yield value;
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate", "author", "publisher"])
    yield* nodesIn(value[key], depth + 1);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A text on one line, with its HTML entities decoded, which some publishers put into JSON; null for none. */
function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  const text = typeof one === "string" ? oneLine(/&[#\w]+;/.test(one) ? decoded(one) : one) : "";
  return text === "" ? null : text;
}

function decoded(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return document.body.textContent ?? "";
}
