import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { attempt } from "../attempt.ts";
import type { Outcome, Problem } from "../problem.ts";
import { readJson } from "../read/lists.ts";
import type { CopyPair } from "../records/copies.ts";
import type { NameEntity } from "../records/names.ts";
import type { RelatedTable } from "../records/related.ts";
import type { Withdrawal } from "../records/source.ts";
import type { StoryTable } from "../records/stories.ts";
import { append } from "../shared/append.ts";
import { COPIES_FILE } from "./copiesTable.ts";
import { NAMES_FILE } from "./namesTable.ts";
import { duplicate, unusableTable } from "./problems.ts";
import { readEntry } from "./readEntry.ts";
import { relatedInNumbers } from "./relatedNumbers.ts";
import { RELATED_FILE } from "./relatedTable.ts";
import {
  copiesSchema,
  namesSchema,
  relatedSchema,
  type SiteArticle,
  storiesSchema,
  withdrawnSchema,
} from "./schema.ts";
import { NO_STORIES, STORIES_FILE } from "./storiesTable.ts";
import { WITHDRAWN_FILE } from "./withdrawnTable.ts";

/** The tables that lie beside the entries. */
export interface Tables {
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly Withdrawal[];
  readonly copies: readonly CopyPair[];
  readonly related: RelatedTable;
  readonly stories: StoryTable;
}

/** Those that don't say which articles are alike: they are known earlier. */
export type TablesBefore = Omit<Tables, "related" | "stories">;

/**
 * Reads all entries below a folder, and the tables beside them. One that can't be used is a problem, and the rest goes on.
 * @param hasOriginal whether an article's original file is beside its page.
 * @param keep takes each article, in the order of the files.
 * @throws when the folder can't be read.
 */
export async function readEntries(
  dir: string,
  hasOriginal: (article: Pick<SiteArticle, "id" | "seed">) => boolean,
  keep: (article: SiteArticle) => void,
  onEntry: (done: number, of: number) => Promise<void> = async () => {},
): Promise<Outcome<Tables>> {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md"))
    .sort();
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    await onEntry(index + 1, files.length);
    const tried = attempt(file, "site", () => readEntry(file, readFileSync(join(dir, file), "utf8")));
    const read = tried.value ?? { value: null, problems: tried.problems };
    append(problems, read.problems);
    if (!read.value) continue;
    const { id } = read.value;
    const other = fileOf.get(id);
    if (other !== undefined) problems.push(duplicate(file, id, other));
    else keep({ ...read.value, hasOriginal: hasOriginal(read.value) });
    fileOf.set(id, other ?? file);
  }
  const names = readTable(dir, NAMES_FILE, namesSchema, []);
  const withdrawn = readTable(dir, WITHDRAWN_FILE, withdrawnSchema, []);
  const copies = readTable(dir, COPIES_FILE, copiesSchema, []);
  const related = readTable(dir, RELATED_FILE, relatedSchema, []);
  const stories = readTable(dir, STORIES_FILE, storiesSchema, NO_STORIES);
  return {
    value: {
      names: names.value,
      withdrawn: withdrawn.value,
      copies: copies.value,
      related: relatedInNumbers(related.value),
      stories: stories.value,
    },
    problems: [
      ...problems,
      ...names.problems,
      ...withdrawn.problems,
      ...copies.problems,
      ...related.problems,
      ...stories.problems,
    ],
  };
}

/** The archive's table of names alone, for whoever reads single entries; empty if it can't be used. */
export const readNames = (dir: string): readonly NameEntity[] =>
  readTable(dir, NAMES_FILE, namesSchema, []).value;

/** A table beside the entries. @param empty what it is if there is none. */
function readTable<T>(dir: string, file: string, schema: z.ZodType<T>, empty: T): Outcome<T> {
  const path = join(dir, file);
  if (!existsSync(path)) return { value: empty, problems: [] };
  const unusable = (reason: string) => ({ value: empty, problems: [unusableTable(file, reason)] });
  try {
    const table = schema.safeParse(readJson(path));
    if (table.success) return { value: table.data, problems: [] };
    const [first] = table.error.issues;
    return unusable(`“${first?.path.map(String).join(".")}”: ${first?.message}`);
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
}
