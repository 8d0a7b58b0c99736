import type { Layout } from "../records/layout.ts";
import type { Block } from "../records/source.ts";
import type { Span } from "../records/span.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import { sentenceSpans } from "../text/sentences.ts";

/**
 * The longest paragraph, in characters: 16,000 words, three times the longest articles of newspapers. A longer one is a
 * book or a table without line breaks; no browser could show it with all that is marked in it.
 */
export const LONGEST = 100_000;

/** A block as it is, or a very long paragraph as several, cut at the ends of sentences. Nothing but white space is lost. */
export function withoutLongParagraphs(block: Block, text: string): readonly Block[] {
  if (block.text.length <= LONGEST) return [block];
  const raw = text.slice(block.start, block.end);
  // Words that aren't those of the text have no places in it.
  if (collapseSpaces(raw) !== block.text) return [block];
  return piecesOf(raw).map(({ start, end }) => ({
    kind: block.kind,
    start: block.start + start,
    end: block.start + end,
    text: collapseSpaces(raw.slice(start, end)),
    ...(block.layout && { layout: layoutOf(block.layout, start, end) }),
  }));
}

/** How a piece stands on the page: where its paragraph does, with the links and other marks that are wholly in it. */
function layoutOf({ within, lead, marks }: Layout, start: number, end: number): Layout {
  return {
    within,
    form: { kind: "words" },
    lead: start === 0 ? lead : 0,
    marks: marks
      .filter((mark) => start <= mark.start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  };
}

/** As many sentences together as fit. */
function piecesOf(raw: string): Span[] {
  const pieces: Span[] = [];
  for (const sentence of sentenceSpans(raw).flatMap((span) => shortSpans(raw, span))) {
    const last = pieces.at(-1);
    if (last && sentence.end - last.start <= LONGEST)
      pieces[pieces.length - 1] = { ...last, end: sentence.end };
    else pieces.push(sentence);
  }
  return pieces;
}

/** A sentence that is too long itself is cut between words, a word that is too long anywhere but within a character. */
function shortSpans(raw: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const piece = raw.slice(from, from + LONGEST);
    const words = /^.*\S(?=\s)/su.exec(piece)?.[0] ?? piece.replace(/[\ud800-\udbff]$/, "");
    spans.push({ start: from, end: from + words.length });
    from += words.length + (/^\s*/.exec(raw.slice(from + words.length))?.[0].length ?? 0);
  }
  return from < end ? [...spans, { start: from, end }] : spans;
}
