import { load } from "js-yaml";
import { wellFormedIn } from "../shared/wellFormed.ts";

/** A YAML mapping. Dates are read as text (YAML 1.2 core schema). */
export type Mapping = Readonly<Record<string, unknown>>;

/** More than any description of an article or of an archive; reading it takes a tenth of a second. */
const MAX_CHARACTERS = 100_000;

/** Deeper than any description; the code that reads the values calls itself for each level. */
const MAX_DEPTH = 16;

/**
 * Aliases are refused: a few of them, nested, stand for millions of values, and one that contains itself has no end.
 * @param maxCharacters for a file that Dateline itself wrote, which may have long texts in it.
 * @returns null when the document is not a mapping (but a list, a word or empty).
 * @throws an error whose message names line and column, in its first line.
 */
export function yamlMapping(text: string, maxCharacters = MAX_CHARACTERS): Mapping | null {
  if (text.length > maxCharacters)
    throw new Error(`it has more than ${maxCharacters.toLocaleString("en")} characters`);
  const value = loaded(text);
  return isMapping(value) ? value : null;
}

function loaded(text: string): unknown {
  try {
    return wellFormedIn(load(text, { maxAliases: 0, maxDepth: MAX_DEPTH }), text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(
      error.message
        .replace(/^aliases exceeded maxAliases \(0\)/, "write out what the alias “*” stands for")
        .replace(/^nesting exceeded maxDepth \((\d+)\)/, "it is nested more than $1 levels deep"),
      { cause: error },
    );
  }
}

/** Whether a document has only comments and empty lines, which the YAML library rejects. */
export function isBlank(text: string): boolean {
  return text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as the text of one cell: list items are separated by `;`, and mappings are JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
