import type { Mentioned } from "../../english/nounPhrase.ts";
import type { Paragraph } from "../../english/paragraphs.ts";
import type { Marked } from "../../english/quotationMarks.ts";
import type { Span } from "../../records/span.ts";

/** A quotation that asks for its speaker. */
export interface Asked {
  readonly paragraph: Paragraph;
  readonly mark: Marked;
  /** Whether the writer set a part of a sentence in marks, not somebody's whole words. */
  readonly isFragment: boolean;
}

/** Who said it, by which words; offsets are within the paragraph. */
export interface Attribution {
  readonly speaker: Mentioned;
  readonly cue: Span;
  readonly confidence: number;
  /** Where the words about the speaker end, when these stand behind the quotation. */
  readonly behind: boolean;
}

/** One way in which news names a speaker. */
export interface SpeakerRule {
  readonly name: string;
  readonly find: (asked: Asked) => Attribution | null;
}
