import type { QuoteRuleId } from "../../data/rules/quotes.ts";
import type { SpeakerPhrase } from "../../english/nounPhrase.ts";
import type { NamedSpan, Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { PronounKind } from "./pronounKind.ts";
import type { Quotation } from "./rule.ts";

/** The words for a speaker, and the name or description that they refer to. Offsets are within the paragraphs. */
export interface ResolvedSpeaker {
  readonly words: SpeakerPhrase;
  /** The paragraph of the words. */
  readonly paragraph: Paragraph;
  readonly name: NamedSpan | null;
  /** The paragraph of the name: a pronoun may refer to a name in the paragraph before. */
  readonly nameParagraph: Paragraph;
  readonly value: string;
  /** How much stands for whom a pronoun means; null if the words are no pronoun. */
  readonly pronounKind: PronounKind | null;
}

/** A quotation with its speaker, before it becomes a record. Offsets are within its paragraph. */
export interface QuoteDraft extends Quotation {
  readonly utterance: number;
  readonly speaker: ResolvedSpeaker | null;
  readonly cue: Span | null;
  /** Where the words about the speaker end, if they follow the quotation; otherwise null. */
  readonly attributionEnd: number | null;
  readonly rule: QuoteRuleId;
  readonly strength: number;
  readonly isContinued: boolean;
}
