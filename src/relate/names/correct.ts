import { foldName } from "../../enrich/names/nameKeys.ts";
import type { Problem } from "../../problem.ts";
import type { NameAnnotation, NameCorrection } from "../../records/names.ts";
import type { Seed } from "../../records/source.ts";

/** The rows of names.csv, and which of them applied to any mention. */
interface Rows {
  /** The rows about a form, by the form as `foldName` gives it. */
  readonly byForm: ReadonlyMap<string, readonly NameCorrection[]>;
  readonly used: Set<NameCorrection>;
}

/** What a row can change of a mention. */
type Correctable = Pick<NameAnnotation, "text" | "type" | "value" | "confidence" | "origin">;

/** An article whose names can be corrected. */
interface NamedArticle<N> {
  readonly seed: Pick<Seed, "file" | "copies">;
  readonly names: readonly N[];
}

/** Applies the rows of names.csv to one article after the other. */
export interface NameCorrector {
  /** The names of an article as the rows correct them. */
  correct<N extends Correctable>(article: NamedArticle<N>): readonly N[];
  /** The rows that can change anything in an article: all others may be different, or missing. */
  about(article: NamedArticle<Correctable>): readonly NameCorrection[];
  /** A problem for each row that has applied to nothing so far: it is out of date. */
  stale(): Problem[];
}

/**
 * Applies the rows of names.csv: drops mentions, changes their type, or gives them to another name. A row applies to
 * the mentions whose words, or whose full name in their article, are one of its forms.
 */
export function nameCorrector(corrections: readonly NameCorrection[]): NameCorrector {
  const rows = rowsByForm(corrections);
  return {
    correct: (article) =>
      corrections.length === 0
        ? article.names
        : article.names.flatMap((name) => corrected(name, article.seed, rows)),
    about({ names }) {
      if (corrections.length === 0) return [];
      const forms = new Set(names.flatMap(({ text, value }) => [foldName(text), foldName(value)]));
      const found = new Set([...forms].flatMap((form) => rows.byForm.get(form) ?? []));
      return corrections.filter((row) => found.has(row));
    },
    stale: () => corrections.filter((row) => !rows.used.has(row)).map(staleProblem),
  };
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

function corrected<N extends Correctable>(
  name: N,
  { file, copies }: NamedArticle<N>["seed"],
  { byForm, used }: Rows,
): N[] {
  const text = foldName(name.text);
  const value = foldName(name.value);
  const candidates = [...(byForm.get(text) ?? []), ...(value === text ? [] : (byForm.get(value) ?? []))];
  const files = [file, ...copies];
  let result = name;
  for (const row of candidates) {
    if (row.files.length > 0 && !row.files.some((named) => files.includes(named))) continue;
    used.add(row);
    if (row.action === "drop") return [];
    const correction = {
      type: row.type ?? result.type,
      value: row.action === "retype" ? result.value : row.name,
      rule: "names/corrected",
      confidence: 1,
      origin: "register",
    } as const;
    result = { ...result, ...correction };
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
