/** What an article says happened at a time, or would happen. */
import type { EventRuleId } from "../data/rules/events.ts";
import type { Annotation } from "./source.ts";
import type { Span } from "./span.ts";
import type { Speaker } from "./statements.ts";

/** A sentence that gives the time of something; `value` is that time in EDTF, with `?` where its year isn't certain. */
export interface DatedEvent extends Annotation {
  /** `happened` is told as past; `due` was still to come when the article was written. */
  readonly type: "happened" | "due";
  readonly rule: EventRuleId;
  /** The words for the time. */
  readonly time: Span;
  /** Who says that it happened; null where the article says it itself. */
  readonly speaker: Speaker | null;
}
