import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE } from "js-yaml";
import type { IdentifiedArticle } from "../records/article.ts";
import { bodyMarkdown } from "./markdown.ts";
import type { EntryFrontMatter } from "./schema.ts";
import { frontMatterOf } from "./writeFrontMatter.ts";

/** The long lists, written with one item of JSON on each line. */
const LINE_LISTS = ["times", "names", "topics", "keyphrases", "quotes", "figures"] as const;

/** One entry: front matter that any YAML tool reads, and a body for any Markdown editor. */
export function entryMarkdown(article: IdentifiedArticle): string {
  return `---\n${frontMatterYaml(frontMatterOf(article))}---\n\n${bodyMarkdown(article.blocks)}\n`;
}

/**
 * Front matter as YAML. JSON is YAML too, and a long article has hundreds of names and times: to
 * lay those out as block YAML takes longer than all the rest of the entry.
 */
function frontMatterYaml(front: EntryFrontMatter): string {
  const { times, names, topics, keyphrases, quotes, figures, ...rest } = front;
  const lists = { times, names, topics, keyphrases, quotes, figures };
  return yamlText(rest) + LINE_LISTS.map((key) => listYaml(key, lists[key])).join("");
}

function listYaml(key: (typeof LINE_LISTS)[number], items: readonly unknown[]): string {
  if (key === "keyphrases") return `${key}: ${JSON.stringify(items)}\n`;
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

/** A mapping as YAML that every reader understands alike, with one line for each text. */
export function yamlText(mapping: object): string {
  return dump(mapping, {
    lineWidth: -1,
    noRefs: true,
    scalarStyleRules: [quoteNumberLike, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)],
  });
}
