import { load } from "js-yaml";

/** A YAML mapping. Dates are read as text (YAML 1.2 core schema). */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * @returns null when the document is not a mapping (but a list, a word or empty).
 * @throws YAMLException, whose message names line and column.
 */
export function yamlMapping(text: string): Mapping | null {
  const value: unknown = load(text);
  return isMapping(value) ? value : null;
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
