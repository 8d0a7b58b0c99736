/** Titles and months that end with a full stop: "Gov. Brown", "Jan. 5". */
const TITLES =
  "(?:Sens?|Govs?|Reps?|Mrs?|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)";

/** A full stop that ends a sentence, as far as a pattern can tell: not that of "Gov. Brown", "N.J.," or "$1.3 billion". */
export const FULL_STOP = `[.](?<!\\b${TITLES}[.])(?![\\d,]|[A-Z][.]| [a-z])`;

/** A full stop within a sentence: that of a title or a decimal. */
export const INNER_STOP = `[.](?:(?<=\\b${TITLES}[.])|(?=\\d))`;

/** Where an infinitive begins, whose time the verb before it doesn't give: "agreed to buy it in January"; not "sent to the". */
export const INFINITIVE =
  "\\bto (?=[a-z])(?!(?:the|an?|his|her|their|its|our|this|these|those|some|more|about)\\b)";

/** A participle that isn't in the past: "will be named Tuesday", "can be matched on Election Day". */
export const TO_BE_DONE = /\b(?:be|being|get|have) (?:\w+ly )?\w+/g;
