import matter from "gray-matter";
import type { Outcome, Particulars } from "../records.ts";
import { fieldName, particulars } from "./particulars.ts";
import { cellText, isMapping, yamlMapping } from "./yaml.ts";

/** The article without its front matter, and what that says; null where there is none. */
export interface Fronted {
  readonly body: string;
  readonly frontMatter: Particulars | null;
}

/** Front matter of this language would be run as code: never. */
const refuse = (): object => {
  throw new Error("front matter that is a program is never run");
};

const ENGINES = {
  yaml: (text: string) => yamlMapping(text) ?? {},
  json: (text: string): object => JSON.parse(text),
  javascript: refuse,
  js: refuse,
  coffee: refuse,
};

/**
 * Splits front matter from an article. What can't be read as such is a problem and stays in the
 * text, so that nothing is lost; a line of dashes that only looks like it is left alone.
 */
export function splitFrontMatter(file: string, text: string): Outcome<Fronted> {
  const none = { body: text, frontMatter: null };
  if (!/^---[^-\n]*\n/.test(text)) return { value: none, problems: [] };
  let data: unknown;
  let body: string;
  try {
    const parsed = matter(text, { engines: ENGINES });
    data = parsed.data;
    body = parsed.content;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const excerpt = text.split("\n", 2).join(" ");
    const problem = `Front matter not read (${message}): write it as YAML between two lines of three dashes.`;
    return {
      value: none,
      problems: [{ seed: file, stage: "read", rule: "front-matter", message: problem, excerpt }],
    };
  }
  if (!isMapping(data) || Object.keys(data).length === 0) return { value: none, problems: [] };
  const read = particulars(cells(data), { seed: file });
  return { value: { body, frontMatter: read.value }, problems: read.problems };
}

/** Keys as columns; the first of two synonyms that says something counts. */
function cells(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(data)) {
    const name = fieldName(key);
    found[name] ||= cellText(value);
  }
  return found;
}
