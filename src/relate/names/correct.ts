import { foldName } from "../../enrich/names/nameKeys.ts";
import type { Outcome, Problem } from "../../problem.ts";
import type { ArchiveArticle } from "../../records/article.ts";
import type { NameAnnotation, NameCorrection } from "../../records/names.ts";

/** The rows of names.csv, and which of them applied to any mention. */
interface Rows {
  /** The rows about a form, by the form as `foldName` gives it. */
  readonly byForm: ReadonlyMap<string, readonly NameCorrection[]>;
  readonly used: Set<NameCorrection>;
}

/**
 * Applies the rows of names.csv to the names of all articles: drops mentions, changes their type, or gives them to
 * another name. A row applies to the mentions whose words, or whose full name in their article, are one of its
 * forms. A row that applies to nothing is out of date, which is a problem.
 */
export function correctNames(
  articles: readonly ArchiveArticle[],
  corrections: readonly NameCorrection[],
): Outcome<ArchiveArticle[]> {
  if (corrections.length === 0) return { value: [...articles], problems: [] };
  const rows = rowsByForm(corrections);
  const value = articles.map((article) => ({
    ...article,
    names: article.names.flatMap((name) => corrected(name, article, rows)),
  }));
  const stale = corrections.filter((row) => !rows.used.has(row));
  return { value, problems: stale.map(staleProblem) };
}

function rowsByForm(corrections: readonly NameCorrection[]): Rows {
  const byForm = new Map<string, NameCorrection[]>();
  for (const row of corrections)
    for (const form of new Set((row.forms.length > 0 ? row.forms : [row.name]).map(foldName))) {
      const found = byForm.get(form);
      if (found) found.push(row);
      else byForm.set(form, [row]);
    }
  return { byForm, used: new Set() };
}

function corrected(name: NameAnnotation, { seed }: ArchiveArticle, { byForm, used }: Rows): NameAnnotation[] {
  const text = foldName(name.text);
  const value = foldName(name.value);
  const candidates = [...(byForm.get(text) ?? []), ...(value === text ? [] : (byForm.get(value) ?? []))];
  const files = [seed.file, ...seed.copies];
  let result = name;
  for (const row of candidates) {
    if (row.files.length > 0 && !row.files.some((file) => files.includes(file))) continue;
    used.add(row);
    if (row.action === "drop") return [];
    result = {
      ...result,
      type: row.type ?? result.type,
      value: row.action === "retype" ? result.value : row.name,
      rule: "names/corrected",
      confidence: 1,
      origin: "register",
    };
  }
  return [result];
}

function staleProblem({ line, name, forms }: NameCorrection): Problem {
  return {
    seed: "names.csv",
    stage: "relate",
    rule: "stale",
    line,
    message: "No article, or none of the named files, has this name any more: correct the row, or delete it.",
    excerpt: forms.length > 0 ? forms.join("; ") : name,
  };
}
