import { withinQuotes } from "../../shared/quotedWords.ts";
import { type Html, html } from "../html.ts";

/** A run of a reference: plain, in italics, or a title, which may run from right to left. */
type Run = string | { readonly italic: string } | { readonly isolated: string } | { readonly link: string };

/** A reference as markup for the page, and as plain text to copy. */
export interface StyledText {
  readonly html: Html;
  readonly text: string;
}

/** Joins runs without anything between them. */
export function styledText(runs: readonly Run[]): StyledText {
  return { html: html`${runs.map(asHtml)}`, text: runs.map(asText).join("") };
}

export type { Run };

function asHtml(run: Run): Html {
  if (typeof run === "string") return html`${run}`;
  if ("italic" in run) return html`<i><bdi>${run.italic}</bdi></i>`;
  if ("link" in run) return html`<a href="${run.link}">${run.link}</a>`;
  return html`<bdi>${run.isolated}</bdi>`;
}

function asText(run: Run): string {
  if (typeof run === "string") return run;
  return "italic" in run ? run.italic : "link" in run ? run.link : run.isolated;
}

/** Adds a full stop, unless the text ends in other punctuation. "[2024?]" gets one. */
export function stopped(text: string): string {
  return /[.?!…。？！]["'”’»]*$/u.test(text) ? text : `${text}.`;
}

/**
 * A title in quotation marks with the full stop or comma inside, unless it ends in other punctuation. If it ends in a quotation, both marks
 * follow the stop: “Campaign is ‘dead.’” (CMOS 17, 6.9).
 */
export function inQuotationMarks(title: string, stop: "." | ","): Run[] {
  const inner = withinQuotes(title);
  const end = isQuotedAtEnd(inner) ? inner.length - 1 : inner.length;
  const [words, mark] = [inner.slice(0, end), inner.slice(end)];
  const ended = /[?!…。？！]['’]?$/u.test(words) || (stop === "." && words.endsWith("."));
  if (mark === "") return ["“", { isolated: words }, ended ? "”" : `${stop}”`];
  return ["“", { isolated: `${words}${ended ? "" : stop}${mark}` }, "”"];
}

/** Whether a text ends in a single mark that closes a quotation. That of “the Joneses’” is an apostrophe. */
function isQuotedAtEnd(text: string): boolean {
  let isOpen = false;
  for (const { 0: mark, index } of text.matchAll(/['‘’]/gu)) {
    const [before, after] = [text.slice(Math.max(0, index - 1), index), text.slice(index + 1, index + 2)];
    const [followsWord, precedesWord] = [/[^\s([{—–-]/u.test(before), /\S/u.test(after)];
    if (index === text.length - 1) return isOpen && mark !== "‘";
    if (mark === "‘" || (mark === "'" && !followsWord && precedesWord)) isOpen = true;
    else if (!/[\p{L}\p{N}]/u.test(after)) isOpen = false;
  }
  return false;
}
