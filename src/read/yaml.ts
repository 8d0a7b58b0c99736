import { load } from "js-yaml";

/** A YAML mapping with its keys; dates stay the text they are (YAML 1.2 core schema). */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * @returns null when the document is no mapping (a list, a word, nothing).
 * @throws YAMLException, whose message names line and column.
 */
export function yamlMapping(text: string): Mapping | null {
  const value: unknown = load(text);
  return isMapping(value) ? value : null;
}

/** Whether a document holds nothing but comments and empty lines, which YAML takes for an error. */
export function isBlank(text: string): boolean {
  return text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as the text of one cell: lists parted by `;`, anything deeper as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
