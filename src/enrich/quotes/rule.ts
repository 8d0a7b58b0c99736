import type { QuoteRuleId } from "../../data/rules/quotes.ts";
import type { SpeakerPhrase } from "../../english/nounPhrase.ts";
import type { Paragraph } from "../../english/paragraphs.ts";
import type { QuotedSpan } from "../../english/quotationMarks.ts";
import type { Span } from "../../records/span.ts";

/** Words in quotation marks, and the paragraph that they are in. */
export interface Quotation {
  readonly paragraph: Paragraph;
  readonly paragraphIndex: number;
  readonly quoted: QuotedSpan;
  /** Whether it is part of the writer's own sentence, and not one or more whole sentences of a speaker. */
  readonly isFragment: boolean;
}

/** The words that name the speaker of a quotation. Offsets are within the paragraph. */
export interface Attribution {
  readonly speaker: SpeakerPhrase;
  readonly cue: Span;
  readonly strength: number;
  /** Whether these words follow the quotation. */
  readonly followsQuotation: boolean;
}

/** One way in which news names the speaker of a quotation. */
export interface SpeakerRule {
  readonly id: QuoteRuleId;
  readonly find: (quotation: Quotation) => Attribution | null;
}
