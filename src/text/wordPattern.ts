/** Letters and digits up to U+024F: enough for English and other languages in the Latin script. */
const LETTER = "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f";
const NUMBER = "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be";

/** Characters that may be letters or digits of another script. The gap in the ranges is punctuation such as “…”. */
const BEYOND = /[\u0250-\u1fff\u2070-\u209f\u2100-\uffff]/;

/**
 * Makes a pattern from a source that has `\p{L}` and `\p{N}` in its classes. The function returned gives
 * the variant to use for a text: one with plain ranges for the Latin script, because the flag `u` makes
 * V8 nearly three times as slow, and one with `u` for all others. Both find the same words.
 */
export function wordPattern(source: string): (text: string) => RegExp {
  const any = new RegExp(source, "gu");
  const latin = new RegExp(source.replaceAll("\\p{L}", LETTER).replaceAll("\\p{N}", NUMBER), "g");
  return (text) => (BEYOND.test(text) ? any : latin);
}
