/** What each rule recognises the speaker of a quotation by. */
export const QUOTE_RULES = {
  "quotes/cue-after": "a verb such as “said” after it",
  "quotes/cue-before": "a verb such as “said” before it",
  "quotes/cue-at-end": "a verb such as “said” at the end of the sentence",
  "quotes/according-to": "words such as “according to”",
  "quotes/dash": "a name after a dash",
  "quotes/colon": "words for a speaker before a colon",
  "quotes/transcript": "a name and a colon before each turn of a talk",
  "quotes/interrupted": "the first part of the same utterance",
  "quotes/paragraphs": "another paragraph of the same utterance",
  "quotes/same-speaker": "the speaker of the quotation before it",
  "quotes/sentence-before": "the sentence before it, which reports what somebody said",
  "quotes/paragraph-before": "the paragraph before it, which ends with a colon",
  "quotes/quotation-marks": "quotation marks alone, without a speaker",
} as const;

export type QuoteRuleId = keyof typeof QUOTE_RULES;
