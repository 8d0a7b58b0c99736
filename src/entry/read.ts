import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { yamlOnly } from "../read/engines.ts";
import type { NameEntity } from "../records/names.ts";
import { jsonLists } from "./fastFrontMatter.ts";
import { NAMES_FILE } from "./namesTable.ts";
import { entrySchema, namesSchema, type SiteArticle } from "./schema.ts";

/** Entries hold YAML alone, as the write stage wrote it. */
const YAML_ONLY = yamlOnly("an entry's front matter is YAML");

const ENGINES = {
  ...YAML_ONLY,
  yaml: (text: string): object => {
    const { rest, lists } = jsonLists(text);
    return { ...YAML_ONLY.yaml(rest), ...lists };
  },
};

/**
 * All entries below a folder, in the order of their days; undated ones last, then by title.
 * @throws when a file is no entry: a build stops rather than lose an article.
 */
export function readEntries(dir: string): SiteArticle[] {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  return files.map((file) => readEntry(join(dir, file))).sort(byDate);
}

/**
 * The archive's table of names, beside the entries; empty where there is none.
 * @throws when it is no such table.
 */
export function readNames(dir: string): NameEntity[] {
  const path = join(dir, NAMES_FILE);
  if (!existsSync(path)) return [];
  const names = namesSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!names.success) throw new Error(`${path} is no table of names: ${names.error.message}`);
  return names.data;
}

function readEntry(path: string): SiteArticle {
  const { data, content } = matter(readFileSync(path, "utf8"), { engines: ENGINES });
  const entry = entrySchema.safeParse(data);
  if (!entry.success) throw new Error(`${path} is no entry of Dateline: ${entry.error.message}`);
  return { ...entry.data, body: content };
}

/** By day, then the more exact first, then title and id, in code units: no locale's order. */
function byDate(a: SiteArticle, b: SiteArticle): number {
  const key = (article: SiteArticle) => [
    article.date ?? "~",
    article.latest ?? "~",
    article.title,
    article.id,
  ];
  const [one, other] = [key(a), key(b)];
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs < 0 ? 0 : (one[differs] ?? "") < (other[differs] ?? "") ? -1 : 1;
}
