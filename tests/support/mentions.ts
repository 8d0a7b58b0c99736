import assert from "node:assert/strict";
import { mentionsOf } from "../../src/date/mentions.ts";

/** The day that texts of tests were written on, a Thursday, unless they say otherwise. */
const THURSDAY = "2021-05-20";

/** What is found in a text, as "words = value". */
export function found(text: string, reference = THURSDAY): string[] {
  return mentionsOf(text, reference).map((mention) => `${mention.text} = ${mention.value}`);
}

/** Asserts for each text what is found in it, all of it and nothing else. */
export function finds(cases: Readonly<Record<string, readonly string[]>>, reference = THURSDAY): void {
  for (const [text, expected] of Object.entries(cases))
    assert.deepEqual(found(text, reference), expected, text);
}

/** Asserts that nothing is found in any of the texts. */
export function findsNothing(texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(found(text), [], text);
}
