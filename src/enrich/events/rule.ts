import type { EventRuleId } from "../../data/rules/events.ts";
import type { TimeInSentence } from "./timeInSentence.ts";

/** The verb or the noun that tells what happened. */
export interface ToldBy {
  readonly rule: EventRuleId;
  /** Offset in the sentence. */
  readonly index: number;
  readonly form: string;
}

/** One way in which a sentence tells that something happened at a time; null if it doesn't do it so. */
export type EventRule = (found: TimeInSentence) => ToldBy | null;
