import type { LinkedArticle } from "../records/article.ts";
import { type NameCorrection, type NameEntity, nameKey } from "../records/names.ts";
import { groupBy } from "../shared/groupBy.ts";

/** A row of names.csv that a curator may want, and why. */
export interface Suggestion extends Pick<NameCorrection, "action" | "name" | "files"> {
  readonly form: string;
  readonly why: string;
}

/** The files that mention a name. */
export type FilesWith = (name: NameEntity) => readonly string[];

/** Looks up which files mention a name; each article is read once. */
export function filesByName(articles: readonly LinkedArticle[]): FilesWith {
  const pairs = articles.flatMap(({ names, seed }) =>
    [...new Set(names.map(({ type, entity }) => nameKey({ type, id: entity })))].map((key) => ({
      key,
      file: seed.file,
    })),
  );
  const byName = groupBy(pairs, ({ key }) => key);
  return (name) => (byName.get(nameKey(name)) ?? []).map(({ file }) => file);
}
