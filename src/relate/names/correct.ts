import { foldName } from "../../enrich/names/nameKeys.ts";
import type { Outcome, Problem } from "../../problem.ts";
import type { ArchiveArticle } from "../../records/article.ts";
import type { NameAnnotation, NameCorrection } from "../../records/names.ts";

/** Rows of one action that speak of a form, looked up by the form. */
interface Rows {
  readonly byForm: ReadonlyMap<string, readonly NameCorrection[]>;
  readonly used: Set<NameCorrection>;
}

/**
 * What a person knows better, done to each article's names: dropped, retyped, given to another
 * name. A row speaks of mentions whose words, or whose name in their article, are one of its
 * forms. A row that speaks of none is a problem: it once did, and doesn't any more.
 */
export function correctNames(
  articles: readonly ArchiveArticle[],
  corrections: readonly NameCorrection[],
): Outcome<ArchiveArticle[]> {
  if (corrections.length === 0) return { value: [...articles], problems: [] };
  const rows = index(corrections);
  const value = articles.map((article) => ({
    ...article,
    names: article.names.flatMap((name) => corrected(name, article, rows)),
  }));
  const stale = corrections.filter((row) => !rows.used.has(row));
  return { value, problems: stale.map(staleProblem) };
}

function index(corrections: readonly NameCorrection[]): Rows {
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
  const found = [...(byForm.get(text) ?? []), ...(value === text ? [] : (byForm.get(value) ?? []))];
  const files = [seed.file, ...seed.copies];
  let now = name;
  for (const row of found) {
    if (row.files.length > 0 && !row.files.some((file) => files.includes(file))) continue;
    used.add(row);
    if (row.action === "drop") return [];
    const rename = row.action === "retype" ? now.value : row.name;
    now = {
      ...now,
      type: row.type ?? now.type,
      value: rename,
      rule: "names.csv",
      confidence: 1,
      origin: "register",
    };
  }
  return [now];
}

function staleProblem({ line, name, forms }: NameCorrection): Problem {
  return {
    seed: "names.csv",
    stage: "relate",
    rule: "stale",
    line,
    message: "No article has this name any more (or in the files named): correct the row, or take it out.",
    excerpt: forms.length > 0 ? forms.join("; ") : name,
  };
}
