/** Half of a surrogate pair, which UTF-8 can't encode. Broken UTF-16 has them, and escapes in JSON and YAML can write them. */
const HALF = /\p{Surrogate}/gu;

/** A text with U+FFFD in place of each half of a surrogate pair. */
export const wellFormed = (text: string): string => text.replace(HALF, "\uFFFD");

/** An escape of such a half, alone or with its other half: `\ud83d`, in YAML also `\U0000D83D`. */
const ESCAPED = /\\u(?:0000)?d[89a-f]/i;

/** What was read from JSON or YAML, with all its texts well formed. @param written as it was written. */
export const wellFormedIn = (value: unknown, written: string): unknown =>
  ESCAPED.test(written) ? mended(value) : value;

function mended(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [wellFormed(key), mended(one)]));
}
