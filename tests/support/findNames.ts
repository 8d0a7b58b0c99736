import assert from "node:assert/strict";
import { findNames } from "../../src/enrich/names/find.ts";
import { NAMES } from "./records.ts";

export const find = (text: string) => findNames(text, [{ start: 0, end: text.length }], NAMES);

/** The names of a text, in order: "PER Ada Quist". */
export function names(text: string): string[] {
  const short = { person: "PER", place: "LOC", organisation: "ORG" } as const;
  return find(text).map(({ type, text: words }) => `${short[type]} ${words}`);
}

/** Each text must have exactly the names after it. */
export function finds(cases: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...expected] of cases) assert.deepEqual(names(text), expected, text);
}
