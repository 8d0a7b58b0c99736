import type { NamedSpan, Paragraph } from "./paragraphs.ts";
import { isSpeakerNoun } from "./speakerNouns.ts";

/** Adjectives and nouns between a name and the person that it describes: "a Lopez foreign policy adviser". */
const BETWEEN =
  /^\s(?:(?:senior|top|former|longtime|chief|foreign|domestic|public|economic|legal|political|national|security|policy|press|transition|media|communications?|finance|field|state|campaign|administration|government|party|team|staff|house)\s){0,3}([\p{L}-]+)/u;

/**
 * Whether a name only describes what comes after it: Lopez in "a Lopez adviser", "the Lopez campaign",
 * "Lopez-style", and also in "pro-Lopez".
 */
export function isModifier({ unquoted }: Paragraph, { start, end }: NamedSpan): boolean {
  if (
    /^-\p{L}/u.test(unquoted.slice(end, end + 2)) ||
    /\p{L}-$/u.test(unquoted.slice(Math.max(0, start - 2), start))
  )
    return true;
  const noun = BETWEEN.exec(unquoted.slice(end, end + 80))?.[1];
  // A capital begins another name: "Lopez Director".
  return noun !== undefined && /^\p{Ll}/u.test(noun) && isSpeakerNoun(noun);
}
