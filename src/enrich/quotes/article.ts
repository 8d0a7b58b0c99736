import type { Block, ParsedArticle, Quote, Span, Speaker } from "../../records.ts";
import type { Draft, Said } from "./draft.ts";
import { draftQuotes } from "./find.ts";
import { type NamedSpan, type Paragraph, readParagraphs } from "./reading.ts";

/**
 * The quotations of an article's kept blocks, in order, each with its speaker where one is named.
 * In another language than English the marks alone are read.
 * @param names in the order of the text.
 */
export function quotesOf(
  { seed, blocks }: Pick<ParsedArticle, "seed" | "blocks">,
  names: readonly NamedSpan[],
  isEnglish: boolean,
): Quote[] {
  return quotesIn(seed.text, blocks, names, isEnglish);
}

export function quotesIn(
  text: string,
  blocks: readonly Block[],
  names: readonly NamedSpan[],
  isEnglish: boolean,
): Quote[] {
  return draftQuotes(readParagraphs(text, blocks, names), isEnglish).map((draft) => recordOf(text, draft));
}

function recordOf(text: string, draft: Draft): Quote {
  const { paragraph, mark, said, cue } = draft;
  const [start, end] = [paragraph.base + mark.start, paragraph.base + mark.end];
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: draft.isFragment ? "fragment" : "quote",
    value: paragraph.text.slice(mark.inner.start, mark.inner.end).trim(),
    rule: draft.rule,
    confidence: draft.confidence,
    source: "auto",
    speaker: said && speakerOf(text, said),
    cue: cue && placed(paragraph, cue),
    utterance: draft.utterance,
    isContinued: draft.isContinued,
  };
}

/** A speaker with offsets in the article's text. */
export function speakerOf(text: string, { by, in: paragraph, name, nameIn, value }: Said): Speaker {
  const { start, end } = placed(paragraph, by);
  return { start, end, text: text.slice(start, end), value, name: name && placed(nameIn, name) };
}

const placed = ({ base }: Paragraph, { start, end }: Span): Span => ({
  start: base + start,
  end: base + end,
});
