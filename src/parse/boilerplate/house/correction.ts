import { type HouseLine, matchesAny } from "./houseLine.ts";

const TEXT =
  "(?:article|story|report|post|piece|page|column|review|obituary|headline|caption|interview|[\\w’'-]{2,12} (?:article|story|report|post|column|review))";
const START = "^[•*†(\\s]{0,3}";

/** "This article was amended on …", "An earlier version of this story misstated …", "Editor's note: …". */
export const correction: HouseLine = {
  reason: "a note on how the article was changed",
  // Only "this" article: "the report was amended" is news of a report.
  test: matchesAny(
    new RegExp(
      `${START}this ${TEXT} (?:was|has been|is being|will be) (?:\\w{2,12} )?(?:amended|updated|corrected|changed|edited|revised|modified|clarified|removed|re-?published|first published|originally published)\\b`,
      "iu",
    ),
    new RegExp(`${START}this ${TEXT} and (?:its|the) headline (?:was|were|has been|have been)\\b`, "iu"),
    new RegExp(
      `${START}(?:an?|the) (?:earlier|previous|prior|original|older|initial) version of (?:this|the) (?:${TEXT}|[\\w’'-]{2,12} ${TEXT})\\b`,
      "iu",
    ),
    new RegExp(
      `${START}(?:an?|the) (?:earlier|previous) ${TEXT}\\b[^.!?]{0,60}\\b(?:misstated|misspelled|misidentified|misquoted)\\b`,
      "iu",
    ),
    /^[•*†(\s]{0,3}(?:editor[’']?s?[’']? note|corrections?|clarifications?|updates?) ?(?:\([^)]{0,30}\))? ?:/iu,
    /^(?:we (?:apologi[sz]e|regret) (?:for )?(?:the|this|any) errors?|the (?:errors?|mistake) (?:has|have) been corrected)\b/iu,
  ),
};
