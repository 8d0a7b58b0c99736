import { confidenceOf } from "../../data/confidenceOf.ts";
import type { Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { Quote, Speaker } from "../../records/statements.ts";
import { howQuoted } from "./howFound.ts";
import type { QuoteDraft, ResolvedSpeaker } from "./quoteDraft.ts";

/** A quotation as a record, with offsets in the article's text. */
export function quoteRecord(text: string, draft: QuoteDraft): Quote {
  const { paragraph, quoted, speaker, cue } = draft;
  const { start, end } = inText(paragraph, quoted);
  return {
    start,
    end,
    text: text.slice(start, end),
    type: draft.isFragment ? "fragment" : "quote",
    value: paragraph.text.slice(quoted.inner.start, quoted.inner.end).trim(),
    rule: draft.rule,
    confidence: confidenceOf(howQuoted(draft)),
    origin: "derived",
    speaker: speaker && speakerRecord(text, speaker),
    cue: cue && inText(paragraph, cue),
    utterance: draft.utterance,
    isContinued: draft.isContinued,
  };
}

/** A speaker as a record, with offsets in the article's text. */
export function speakerRecord(text: string, speaker: ResolvedSpeaker): Speaker {
  const { words, paragraph, name, nameParagraph, value } = speaker;
  const { start, end } = inText(paragraph, words);
  return { start, end, text: text.slice(start, end), value, name: name && inText(nameParagraph, name) };
}

/** A span of a paragraph as a span of the article's text. */
const inText = ({ base }: Paragraph, { start, end }: Span): Span => ({
  start: base + start,
  end: base + end,
});
