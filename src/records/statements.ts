/** The quotations and figures of an article, with who said them, and its topics. */
import type { FigureRuleId } from "../data/rules/figures.ts";
import type { QuoteRuleId } from "../data/rules/quotes.ts";
import type { Annotation } from "./source.ts";
import type { Span } from "./span.ts";

/** Who said something: the words for the speaker beside the cue, and the name that these words refer to. */
export interface Speaker extends Span {
  readonly text: string;
  /** The speaker's full name in this article, or a description without a name ("police officer"). */
  readonly value: string;
  /** Where the name is mentioned: within the words, or elsewhere if these are a pronoun. Null without a name. */
  readonly name: Span | null;
}

/** Words in quotation marks; `value` is the words without the quotation marks. */
export interface Quote extends Annotation {
  /** A `quote` is one or more whole sentences of a speaker; a `fragment` is part of the writer's own sentence. */
  readonly type: "quote" | "fragment";
  readonly rule: QuoteRuleId;
  readonly speaker: Speaker | null;
  /** The words that report it ("said", "according to"). */
  readonly cue: Span | null;
  /** The number of the utterance, from 1. The parts of an interrupted utterance have the same number. */
  readonly utterance: number;
  /** Whether the speaker is not named beside it, but taken from the quotation before it (or after it). */
  readonly isContinued: boolean;
}

/** A number with what it counts; `value` is the number ("4500"), or two numbers for a range ("10000/12000"). */
export interface Figure extends Annotation {
  readonly type: "count" | "money" | "share" | "measure";
  readonly rule: FigureRuleId;
  readonly low: number;
  readonly high: number;
  /** "approximately", "over", "up to"; null where the number has no such word. */
  readonly hedge: string | null;
  /** The currency, "%", or the unit; null for a `count`. */
  readonly unit: string | null;
  /** What is counted: "North Korean troops"; null where the text doesn't say. */
  readonly what: string | null;
  /** Who claims it; null where the article states it without naming anyone. */
  readonly claimant: Speaker | null;
}

/** One of the top topics of the IPTC Media Topics that an article is about. */
export interface Topic {
  /** The concept's QCode: "medtop:16000000". */
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
  /** The words by which it was recognised. */
  readonly words: readonly TopicWord[];
}

/** A word of a topic at its first occurrence, and the number of its occurrences. */
export interface TopicWord extends Span {
  readonly text: string;
  readonly count: number;
}

/** A row of `seeds/facts.csv` by which a curator corrects what was found in one article. */
export interface StatementCorrection {
  readonly kind: "speaker" | "figure" | "topic" | "event";
  /** Who says it; null for "none": nobody is named, or it is no figure, no event or not a topic of the article. */
  readonly what: string | null;
  /** Words of the quotation or of the event's sentence, the words of the figure, or the topic's name. */
  readonly words: string;
  /** The article, as a path below the seeds folder. */
  readonly file: string;
  readonly line: number;
}
