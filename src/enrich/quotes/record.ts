import type { Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { Quote, Speaker } from "../../records/statements.ts";
import type { Draft, Said } from "./draft.ts";

/** A quotation with offsets in the article's text. */
export function quoteRecord(text: string, draft: Draft): Quote {
  const { paragraph, mark, said, cue } = draft;
  const { start, end } = placed(paragraph, mark);
  return {
    start,
    end,
    text: text.slice(start, end),
    type: draft.isFragment ? "fragment" : "quote",
    value: paragraph.text.slice(mark.inner.start, mark.inner.end).trim(),
    rule: draft.rule,
    confidence: draft.confidence,
    origin: "derived",
    speaker: said && speakerRecord(text, said),
    cue: cue && placed(paragraph, cue),
    utterance: draft.utterance,
    isContinued: draft.isContinued,
  };
}

/** A speaker with offsets in the article's text. */
export function speakerRecord(text: string, { by, in: paragraph, name, nameIn, value }: Said): Speaker {
  const { start, end } = placed(paragraph, by);
  return { start, end, text: text.slice(start, end), value, name: name && placed(nameIn, name) };
}

const placed = ({ base }: Paragraph, { start, end }: Span): Span => ({
  start: base + start,
  end: base + end,
});
