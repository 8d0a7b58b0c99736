/** What an article lets others say, the figures it gives, and its topics. */
import type { Annotation } from "./source.ts";
import type { Span } from "./span.ts";

/** Who said something: the words for the speaker beside the cue, and whom they mean. */
export interface Speaker extends Span {
  readonly text: string;
  /** The name that stands for the speaker in this article, or the words for one ("a police officer"). */
  readonly value: string;
  /** Where that name stands; elsewhere than the words where these are a pronoun. Null for no name. */
  readonly name: Span | null;
}

/** Words between quotation marks; `value` is the words alone. */
export interface Quote extends Annotation {
  /** Whole words of somebody, or a part of a sentence that the writer set in marks. */
  readonly type: "quote" | "fragment";
  readonly speaker: Speaker | null;
  /** The verb or words that report it ("said", "according to"). */
  readonly cue: Span | null;
  /** Counts what is said from 1; the parts of one utterance share its number. */
  readonly utterance: number;
  /** Whether the speaker isn't named with it, but goes on from what stands before. */
  readonly isContinued: boolean;
}

/** A number with what it counts; `value` is the number, or two with a slash for a range. */
export interface Figure extends Annotation {
  readonly type: "count" | "money" | "share" | "measure";
  readonly low: number;
  readonly high: number;
  /** "approximately", "over", "up to"; null where the number is given flat. */
  readonly hedge: string | null;
  /** The currency, "%", or the unit; null for things counted. */
  readonly unit: string | null;
  /** What is counted: "North Korean troops"; null where the words don't say. */
  readonly what: string | null;
  /** Whose figure it is; null where the article itself says so. */
  readonly claimant: Speaker | null;
}

/** A top topic of the IPTC Media Topics that an article speaks of. */
export interface Topic {
  /** The concept's QCode: "medtop:16000000". */
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
  /** The words that speak for it, each where it first stands, and how often it does. */
  readonly words: readonly TopicWord[];
}

export interface TopicWord extends Span {
  readonly text: string;
  readonly count: number;
}
