import type { Words } from "../../languages/words.ts";
import type { MarkdownBlock } from "../../text/markdown/blocks.ts";
import { type Html, html, trusted } from "../html.ts";
import { codeHtml } from "./code.ts";
import { inlineHtml } from "./inline.ts";
import type { NoteLinks } from "./marks.ts";
import type { Highlight } from "./ranges.ts";
import { rowHtml } from "./row.ts";

/** What a block needs to know of the article and its page. */
export interface Around {
  readonly p: number;
  /** Whether it is all that its list item holds. */
  readonly isWholeItem: boolean;
  readonly highlights: readonly Highlight[];
  /** The footnote that begins with it, and the address of what refers to it. */
  readonly note: { readonly label: string; readonly backTo: string | null } | null;
  readonly notes: NoteLinks;
  /** Whether it is on a later page of the article, where counting would begin anew. */
  readonly isLater: boolean;
  /** In the language of the page. */
  readonly words: Words;
}

/**
 * A block of an article, with its permanent address. The style sheet shows its number, so that it is neither copied nor
 * searched. It counts the blocks; on a later page an attribute has the number.
 */
export function blockHtml(block: MarkdownBlock, around: Around): Html {
  const { p, highlights, notes } = around;
  const { text, layout } = block;
  const form = layout?.form ?? { kind: "words" };
  const attributes = html` id="p${p}" dir="auto"`;
  const before = html`${numberLink(around)}${noteLabel(around)}`;
  if (form.kind === "row")
    return html`<tr${attributes}>${rowHtml(block, form, highlights, before, notes)}</tr>\n`;
  if (form.kind === "code")
    return html`<pre${attributes}>${before}<code>${codeHtml(form.lines, highlights)}</code></pre>\n`;
  const tag = trusted(tagOf(block, around.isWholeItem));
  const words = inlineHtml(text, layout?.marks ?? [], highlights, notes);
  return html`<${tag}${attributes}>${before}${words}</${tag}>\n`;
}

/** The words of a block and where it begins, for the search. */
export function bareBlock(block: MarkdownBlock, p: number): Html {
  const tag = trusted(tagOf(block, block.kind === "item"));
  return html`<${tag}><i id="p${p}"></i>${block.text}</${tag}>\n`;
}

const tagOf = ({ kind }: MarkdownBlock, isItem: boolean) => (kind === "heading" ? "h2" : isItem ? "li" : "p");

/** The language of what screen readers say, which isn't that of the article. */
const own = ({ language }: Words) => language !== "en" && html` lang="${language}"`;

function numberLink({ p, isLater, words }: Around): Html {
  return html`<a class="number" href="#p${p}"${isLater && html` data-number="${p}"`} aria-label="${words.article.paragraph(p)}"${own(words)}></a>`;
}

/** The label of a footnote leads back to the words that it belongs to. */
function noteLabel({ note, words }: Around): Html | null {
  if (note === null) return null;
  const { label, backTo } = note;
  if (backTo === null) return html`<span class="note-label" data-label="${label}"></span>`;
  return html`<a class="note-label" role="doc-backlink" href="${backTo}" data-label="${label}" aria-label="${words.article.footnoteBack(label)}"${own(words)}></a>`;
}
