import type { NamedSpan, Paragraph } from "./paragraphs.ts";
import { isSpeakerNoun } from "./speakerNouns.ts";

/** Words that may come between a name and the noun that it describes: "a Lopez foreign policy adviser". */
const BETWEEN =
  /^(?:senior|top|former|longtime|chief|foreign|domestic|public|economic|legal|political|national|security|policy|press|transition|media|communications?|finance|field|state|house)$/;

/** The most words that are looked at after a name. */
const REACH = 4;

/**
 * Whether a name only describes what comes after it: Lopez in "a Lopez adviser", "the Lopez campaign",
 * "Lopez-style", and also in "pro-Lopez".
 */
export function isModifier({ unquoted }: Paragraph, { start, end }: NamedSpan): boolean {
  if (/^-\p{L}/u.test(unquoted.slice(end, end + 2))) return true;
  if (/\p{L}-$/u.test(unquoted.slice(Math.max(0, start - 2), start))) return true;
  // Only words in small letters: a capital begins another name.
  const following = /^(?:\s\p{Ll}[\p{Ll}-]*)+/u.exec(unquoted.slice(end, end + 80))?.[0] ?? "";
  for (const word of following.trim().split(/\s/).slice(0, REACH)) {
    if (isSpeakerNoun(word)) return true;
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}
