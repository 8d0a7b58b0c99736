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

/** A title in quotation marks with the full stop or comma inside, unless it ends in other punctuation. */
export function inQuotationMarks(title: string, stop: "." | ","): Run[] {
  const inner = withinQuotes(title);
  const ended = /[?!…。？！]’?$/u.test(inner) || (stop === "." && inner.endsWith("."));
  return ["“", { isolated: inner }, ended ? "”" : `${stop}”`];
}
