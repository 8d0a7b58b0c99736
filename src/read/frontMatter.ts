import matter from "gray-matter";
import type { Outcome } from "../problem.ts";
import type { Metadata } from "../records/source.ts";
import { yamlOnly } from "./engines.ts";
import { cellsOf, FIELDS, fieldName, metadataFrom } from "./metadata.ts";
import { cellText, isMapping, type Mapping } from "./yaml.ts";

/** An article without its front matter, and the front matter's fields; null if it has none. */
export interface Fronted {
  readonly body: string;
  readonly frontMatter: Metadata | null;
}

const YAML_ONLY = yamlOnly("code in front matter is never run");

/** JSON is YAML too, so one reader with its limits reads both. */
const ENGINES = { ...YAML_ONLY, json: YAML_ONLY.yaml };

/**
 * Splits front matter from an article. Front matter that can't be read is a problem and stays in the
 * text, so that nothing is lost. A line of dashes without any keys below it is not front matter.
 */
export function splitFrontMatter(file: string, text: string): Outcome<Fronted> {
  const none = { body: text, frontMatter: null };
  const front = frontOf(text);
  if (front === null) return { value: none, problems: [] };
  let data: unknown;
  try {
    data = matter(front, { engines: ENGINES }).data;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const excerpt = text.split("\n", 2).join(" ");
    const problem = `Front matter not read (${message}): write it as YAML between two lines of three dashes.`;
    return {
      value: none,
      problems: [{ seed: file, stage: "read", rule: "front-matter", message: problem, excerpt }],
    };
  }
  if (!isMapping(data) || !hasKeys(data)) return { value: none, problems: [] };
  const cells = Object.entries(data).map(([key, value]) => [key, cell(key, value)] as const);
  const read = metadataFrom(cellsOf(cells), { seed: file });
  const body = text.slice(front.length);
  return { value: { body, frontMatter: read.value }, problems: read.problems };
}

/** Three dashes, optionally a language. */
const OPENING = /^---[^-\n]*\n/;
/** A later line of three dashes. */
const CLOSING = /^---[ \t]*(?:\n|$)/gm;

/** The opening line, some lines, and the closing line. One pattern for all would fail at a million lines. */
function frontOf(text: string): string | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  CLOSING.lastIndex = opening[0].length;
  return CLOSING.test(text) ? text.slice(0, CLOSING.lastIndex) : null;
}

/** Whether these are keys and not prose with colons: one is a key of ours, or none contains a space. */
function hasKeys(data: Mapping): boolean {
  const keys = Object.keys(data);
  return (
    keys.some((key) => FIELDS.has(fieldName(key))) || (keys.length > 0 && !keys.some((key) => /\s/.test(key)))
  );
}

/** A list of tags gets a `;` at its end, so that the comma in `["Paris, Texas"]` doesn't split the tag. */
function cell(key: string, value: unknown): string {
  const isList = Array.isArray(value) && value.length > 0 && fieldName(key) === "tags";
  return isList ? `${cellText(value)};` : cellText(value);
}
