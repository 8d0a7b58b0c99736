import matter from "gray-matter";
import type { Outcome } from "../problem.ts";
import { yamlOnly } from "../read/engines.ts";
import { paragraphsOf } from "./body.ts";
import { fastFrontMatter } from "./fastFrontMatter.ts";
import { fitPlaces } from "./fit.ts";
import { invalid, misplaced, unreadable } from "./problems.ts";
import { entrySchema, type SiteArticle } from "./schema.ts";

/** Front matter in any other language than YAML is refused: it could be a program. */
const YAML_ONLY = yamlOnly("it must be YAML", Number.POSITIVE_INFINITY);

const ENGINES = {
  ...YAML_ONLY,
  yaml: (text: string): object => {
    const { rest, lists } = fastFrontMatter(text);
    return { ...YAML_ONLY.yaml(rest), ...lists };
  },
};

/**
 * Reads one entry; null if it can't be used. Its places are checked against its text here and
 * nowhere else: all later code may trust them.
 * @param file its path below the entries folder, for problems.
 */
export function readEntry(file: string, text: string): Outcome<Omit<SiteArticle, "hasOriginal"> | null> {
  const read = frontMatter(text);
  if ("error" in read) return { value: null, problems: [unreadable(file, read.error)] };
  const front = entrySchema.safeParse(read.data);
  if (!front.success) return { value: null, problems: [invalid(file, text, front.error)] };
  const paragraphs = paragraphsOf(read.content);
  const { entry, dropped } = fitPlaces(front.data, [front.data.title, ...paragraphs]);
  return {
    value: { ...entry, body: read.content, paragraphs },
    problems: dropped === 0 ? [] : [misplaced(file, dropped)],
  };
}

function frontMatter(text: string): { readonly data: object; readonly content: string } | { error: unknown } {
  try {
    const { data, content } = matter(text, { engines: ENGINES });
    return { data, content };
  } catch (error) {
    return { error };
  }
}
