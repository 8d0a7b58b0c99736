import type { Mark } from "../../records/layout.ts";
import { type Html, html } from "../html.ts";
import { type Highlight, outerFirst, type Range } from "./ranges.ts";

/** An element around a range of words. */
export interface Wrapping extends Range {
  readonly tag: string;
  readonly attributes: Highlight["attributes"];
  /** Whether it is a link of the text itself. */
  readonly isOwnLink?: boolean;
  /** Whether it is a cell of a table. */
  readonly isCell?: boolean;
}

/** An element without words, at an offset. */
export interface Point extends Range {
  readonly markup: Html;
  readonly isLink: boolean;
}

/** The address of the footnote with a label; null if there is none. */
export interface NoteLinks {
  /** Null where there is no such note. */
  readonly address: (label: string) => string | null;
  /** What a screen reader says of it: "Footnote 3". */
  readonly name: (label: string) => string;
}

const TAGS = { emphasis: "em", strong: "strong", struck: "s", code: "code" } as const;

/** The elements around words, the outer ones first. Of two around the same words code is the inner one. */
export function wrappingsOf(marks: readonly Mark[], highlights: readonly Highlight[]): Wrapping[] {
  const isCode = ({ kind }: Mark) => kind === "code";
  return [
    ...marks.filter((mark) => !isCode(mark)).flatMap(wrappingOf),
    ...highlights,
    ...marks.filter(isCode).flatMap(wrappingOf),
  ].sort(outerFirst);
}

function wrappingOf(mark: Mark): Wrapping[] {
  const { start, end, kind } = mark;
  if (kind === "break" || kind === "note") return [];
  if (kind !== "link") return [{ start, end, tag: TAGS[kind], attributes: [] }];
  const title: [string, string][] = mark.title === "" ? [] : [["title", mark.title]];
  const attributes: [string, string][] = [["href", mark.href], ["rel", "external"], ...title];
  return [{ start, end, tag: "a", attributes, isOwnLink: true }];
}

/** The elements that have no words, so that the text stays as it is: ends of lines, and the numbers of footnotes. */
export function pointsOf(marks: readonly Mark[], notes: NoteLinks): Point[] {
  return marks.flatMap((mark): Point[] => {
    const { start, end } = mark;
    if (mark.kind === "break") return [{ start, end, markup: html`<br>`, isLink: false }];
    if (mark.kind !== "note") return [];
    return [{ start, end, markup: noteLink(mark.label, notes), isLink: true }];
  });
}

/** The style sheet shows the label, so that it is neither copied nor searched with the words. */
function noteLink(label: string, notes: NoteLinks): Html {
  const address = notes.address(label);
  return html`<sup><a class="note-link" role="doc-noteref"${address !== null && html` href="${address}"`} data-label="${label}" aria-label="${notes.name(label)}"></a></sup>`;
}
