import type { Mentioned } from "../../english/nounPhrase.ts";
import type { NamedSpan, Paragraph } from "../../english/paragraphs.ts";
import type { Marked } from "../../english/quotationMarks.ts";
import type { Span } from "../../records/span.ts";

/** Who said something, with the paragraph that its words stand in, and where the name is. */
export interface Said {
  readonly by: Mentioned;
  readonly in: Paragraph;
  readonly name: NamedSpan | null;
  readonly nameIn: Paragraph;
  readonly value: string;
}

/** A quotation on its way to its record; offsets are within its paragraph. */
export interface Draft {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly mark: Marked;
  readonly isFragment: boolean;
  readonly utterance: number;
  readonly said: Said | null;
  readonly cue: Span | null;
  /** Whether the words about the speaker stand behind the quotation, and where they end. */
  readonly behind: number | null;
  readonly rule: string;
  readonly confidence: number;
  readonly isContinued: boolean;
}
