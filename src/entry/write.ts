import {
  COLLECTION_STYLE,
  DEFAULT_SCALAR_STYLE_RULES,
  dump,
  intCoreTag,
  type Node,
  SCALAR_STYLE,
  visit,
} from "js-yaml";
import type { IdentifiedArticle } from "../records/article.ts";
import { bodyMarkdown } from "./markdown.ts";
import type { EntryFrontMatter } from "./schema.ts";
import { simpleEntry } from "./simpleYaml.ts";
import { frontMatterOf } from "./writeFrontMatter.ts";

/** One entry: front matter that any YAML tool reads, and a body for any Markdown editor. */
export function entryMarkdown(article: IdentifiedArticle): string {
  return entryText(frontMatterOf(article), bodyMarkdown(article.blocks));
}

/** The same, from its front matter and its body in Markdown. */
export function entryText(front: EntryFrontMatter, body: string): string {
  return `---\n${frontMatterYaml(front)}---\n\n${body}\n`;
}

/**
 * Front matter as YAML. JSON is YAML too, and a long article has hundreds of names and times: to
 * lay those out as block YAML takes longer than all the rest of the entry.
 */
function frontMatterYaml(front: EntryFrontMatter): string {
  const { fingerprints, times, names, topics, keyphrases, quotes, figures, events, ...rest } = front;
  return [
    quickYaml(rest),
    `fingerprints: ${JSON.stringify(fingerprints)}\n`,
    itemLines("times", times),
    itemLines("names", names),
    itemLines("topics", topics),
    `keyphrases: ${JSON.stringify(keyphrases)}\n`,
    itemLines("quotes", quotes),
    itemLines("figures", figures),
    events === undefined ? "" : itemLines("events", events),
  ].join("");
}

/** What the library writes of a mapping, which it does one entry after the other: it is asked where that isn't simple. */
export const quickYaml = (mapping: object): string =>
  Object.entries(mapping)
    .map(([key, value]) => simpleEntry(key, value) ?? yamlText({ [key]: value }))
    .join("");

/** A list with one item of JSON on each line, which `fastFrontMatter` reads. */
function itemLines(key: string, items: readonly unknown[]): string {
  const lines = items.map((item) => `  - ${JSON.stringify(item)}\n`);
  return lines.length === 0 ? `${key}: []\n` : `${key}:\n${lines.join("")}`;
}

/**
 * Quotes strings that begin like a number. A YAML 1.1 reader takes an id such as 12e4567890 for a
 * number, and 2024-10-29 for a moment.
 */
const quoteNumberLike: (typeof DEFAULT_SCALAR_STYLE_RULES)["applyForceQuotesOption"] = (layout) => {
  const isString = layout.node.tag === layout.presenterOptions.schema.defaultScalarTag.tagName;
  const isPlain = layout.style === SCALAR_STYLE.PLAIN;
  if (isString && isPlain && /^[-+.\d]/.test(layout.node.value)) layout.style = SCALAR_STYLE.SINGLE_QUOTED;
};

/** Writes a list of numbers, such as a place, on one line: [1, 11, 17]. */
function numbersOnOneLine(node: Node): void {
  if (node.kind !== "sequence" || node.items.length === 0) return;
  const isOfNumbers = node.items.every((item) => item.kind === "scalar" && item.tag === INTEGER);
  if (isOfNumbers) node.style = COLLECTION_STYLE.FLOW;
}

const INTEGER = intCoreTag.tagName;

/** A mapping as YAML that every reader understands alike, with one line for each text. */
export function yamlText(mapping: object): string {
  return dump(mapping, {
    lineWidth: -1,
    noRefs: true,
    transform: (documents) => visit(documents, numbersOnOneLine),
    scalarStyleRules: [quoteNumberLike, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)],
  });
}
