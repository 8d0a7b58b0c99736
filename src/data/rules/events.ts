/** What each rule recognises an event by. */
export const EVENT_RULES = {
  "events/verb-before-time": "a verb in the past tense before the time",
  "events/verb-after-time": "a verb in the past tense right after the time",
  "events/time-first": "a time that opens a sentence in the past tense",
  "events/noun-before-time": "a noun such as “visits” after “following”, before the time",
  "events/future-verb": "a verb such as “will” before a time that was still to come",
} as const;

export type EventRuleId = keyof typeof EVENT_RULES;
