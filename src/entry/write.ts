import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE } from "js-yaml";
import { extraFrom, noteFrom } from "../read/precedence.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { Evidence } from "../records/date.ts";
import { bodyMarkdown } from "./markdown.ts";
import { placesIn } from "./place.ts";
import { namesYaml } from "./writeNames.ts";
import { statementsYaml } from "./writeStatements.ts";

/**
 * Strings that begin like a number are quoted, so that YAML 1.1 readers keep them: an id such
 * as 12e4567890 would be a number to them, and 2024-10-29 a moment.
 */
const quoteNumberLike: (typeof DEFAULT_SCALAR_STYLE_RULES)["applyForceQuotesOption"] = (layout) => {
  const isString = layout.node.tag === layout.presenterOptions.schema.defaultScalarTag.tagName;
  const isPlain = layout.style === SCALAR_STYLE.PLAIN;
  if (isString && isPlain && /^[-+.\d]/.test(layout.node.value)) layout.style = SCALAR_STYLE.SINGLE_QUOTED;
};

/**
 * One entry: front matter that any tool reads, and a body that reads well in any Markdown
 * editor. The names down to `summary` are for ever; what a key says nothing of is null.
 */
export function entryMarkdown(article: IdentifiedArticle): string {
  const { seed, date, title } = article;
  const front = {
    id: article.id,
    title: title.value,
    date: date.basis === "unknown" ? null : date.sort,
    edtf: date.edtf || null,
    earliest: date.earliest,
    latest: date.latest,
    basis: date.basis,
    confidence: Math.round(date.confidence * 100) / 100,
    seed: seed.file,
    sha256: seed.sha256,
    source: article.source?.value ?? null,
    author: article.author?.value ?? null,
    url: article.url?.value ?? null,
    language: article.language.value,
    tags: [...(article.tags?.value ?? [])],
    summary: article.summary,
    ...details(article),
  };
  const yaml = dump(front, {
    lineWidth: -1,
    noRefs: true,
    scalarStyleRules: [quoteNumberLike, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)],
  });
  const placeOf = placesOf(article);
  const found = `${timesYaml(article)}${namesYaml(article, placeOf)}${statementsYaml(article, placeOf)}`;
  return `---\n${yaml}${found}---\n\n${bodyMarkdown(article.blocks)}\n`;
}

/**
 * The time expressions, each on a line of its own, which is JSON and so YAML too: a long article
 * has hundreds, and a program that lays out any YAML takes longer for them than for all the rest.
 */
function timesYaml(article: IdentifiedArticle): string {
  const placeOf = placesOf(article);
  const lines = article.times.flatMap(({ start, end, type, value, edtf, implied }) => {
    const place = placeOf(start, end);
    return place ? `  - ${JSON.stringify({ ...place, type, value, edtf, implied })}\n` : [];
  });
  return lines.length === 0 ? "times: []\n" : `times:\n${lines.join("")}`;
}

function placesOf({ seed, blocks, title }: IdentifiedArticle) {
  return placesIn(seed.text, blocks, title.origin === "text" ? title.value : null);
}

/**
 * What stands behind the entry: where values come from, why it is dated so, what was set aside.
 * A place is a paragraph, from 1 (0 is the headline), and offsets into its visible text.
 */
function details(article: IdentifiedArticle) {
  const { seed, date, title } = article;
  const placeOf = placesOf(article);
  const placed = (one: Evidence) => ({
    ...one,
    place: one.start === null || one.end === null ? null : placeOf(one.start, one.end),
  });
  const extra = extraFrom(seed);
  return {
    note: noteFrom(seed),
    copies: [...seed.copies],
    encoding: seed.encoding,
    bytes: seed.bytes,
    origins: {
      title: title.origin,
      source: article.source?.origin ?? null,
      author: article.author?.origin ?? null,
      url: article.url?.origin ?? null,
      language: article.language.origin,
      tags: article.tags?.origin ?? null,
    },
    evidence: date.evidence.map(placed),
    conflicts: date.conflicts.map(({ message, evidence }) => ({ message, evidence: placed(evidence) })),
    setAside: article.setAside,
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}
