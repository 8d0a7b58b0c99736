import type { Problem } from "../../problem.ts";
import type { NameCorrection } from "../../records/names.ts";
import type { Archive, RegisterRow, Seed } from "../../records/source.ts";
import type { StatementCorrection } from "../../records/statements.ts";
import { FACTS_FILE } from "../facts.ts";
import { NO_METADATA } from "../metadata.ts";
import { NAMES_FILE } from "../nameCorrections.ts";
import { REGISTER_FILE } from "../register.ts";
import { shortMetadata } from "./metadata.ts";
import { type Shortener, shortenerOf } from "./shortener.ts";

/** A file with its copies. */
interface Files extends Pick<Seed, "file" | "copies"> {
  /** The names of the row for all articles that it has in full. */
  readonly named?: readonly string[];
}

/** What stands for all articles in the column `file`. */
export const EVERY_FILE = "*";

/** The names that are shortened in each article that has one of them in full. */
export const namesEverywhere = (rows: readonly RegisterRow[]): readonly string[] =>
  rows.find(({ file }) => file === EVERY_FILE)?.anonymise ?? [];

/** An article in which names are shortened. */
export interface Concealed {
  readonly names: readonly string[];
  /** Whether a row of its own asks for it, and not only the row for all articles. */
  readonly isOwn: boolean;
  readonly shortener: Shortener;
}

/** What a folder's tables say of names that nobody may see, and how everything else is said without them. */
export interface Concealment {
  /** Whether no name is shortened anywhere. */
  readonly isEmpty: boolean;
  /** The article of a file, by its own path or the one that it may be called by; null if no name in it is shortened. */
  of(file: string): Concealed | null;
  /** The path by which a file may be called: the same unless it holds a name. */
  nameOf(file: string): string;
  /** A text that is about no article, such as the name of a column, without any of the names. */
  text(text: string): string;
  /** The initials of a name that is shortened in some article, if a text is this whole name; else null. */
  initialsIn(text: string): string | null;
  /** The register's rows, corrections and problems without the names. */
  rows(rows: readonly RegisterRow[]): RegisterRow[];
  statements(rows: readonly StatementCorrection[]): StatementCorrection[];
  corrections(rows: readonly NameCorrection[]): NameCorrection[];
  archive(archive: Archive): Archive;
  problems(problems: readonly Problem[]): Problem[];
}

/**
 * Finds out what to conceal.
 * @param files all files of the folder that can be articles.
 * @param rows the register's rows as the curator wrote them.
 * @param commonWords ordinary words in lower case.
 */
export function concealmentOf(
  files: readonly Files[],
  rows: readonly RegisterRow[],
  commonWords: readonly string[],
): Concealment {
  const concealed = concealedFiles(files, rows, commonWords);
  const names = labels(files, concealed);
  for (const [file, label] of names) {
    const one = concealed.get(file);
    if (one) concealed.set(label, one);
  }
  // The list of all files isn't kept, but for those that the row for all articles is about.
  const inFull = files.filter(({ named = [] }) => named.length > 0);
  const of = (file: string) => concealed.get(file.normalize("NFC")) ?? null;
  const nameOf = (file: string) => names.get(file.normalize("NFC")) ?? file;
  const every = [...new Set([...concealed.values()].flatMap((one) => one.names))];
  const all = shortenerOf(every, new Set(every.length > 0 ? commonWords : []));
  return {
    isEmpty: every.length === 0,
    of,
    nameOf,
    text: all.text,
    initialsIn: (text) => wholeInitials(text, all),
    rows: (rows) => [
      ...rows
        .filter(({ file, anonymise }) => file !== EVERY_FILE || anonymise.length === 0)
        .map((row) => {
          const one = of(row.file);
          // Another article's row may name the file of one in which names are shortened.
          const named = withOthers(row, nameOf);
          return one === null ? named : { ...shortRow(named, one.shortener), file: nameOf(row.file) };
        }),
      ...rowsForOthers(inFull, rows).map(({ file, row }) => ({
        ...row,
        file: nameOf(file),
        anonymise: of(file)?.shortener.initials ?? [],
      })),
    ],
    statements: (rows) =>
      rows.map((row) => {
        const short = of(row.file)?.shortener;
        const file = nameOf(row.file);
        return short
          ? { ...row, file, what: row.what && short.text(row.what), words: short.text(row.words) }
          : row;
      }),
    corrections: (rows) => rows.map((row) => shortCorrection(row, { of, nameOf, all })),
    archive: (archive) => ({ ...archive, featured: archive.featured.map(nameOf) }),
    problems: (problems) =>
      every.length === 0
        ? [...problems]
        : problems.map((problem) => {
            const short = of(problem.seed)?.shortener ?? (TABLES.has(problem.seed) ? all : null);
            return short ? { ...shortProblem(problem, short), seed: nameOf(problem.seed) } : problem;
          }),
  };
}

/** The tables that may have such a name anywhere; the review's becomes the register. */
const TABLES: ReadonlySet<string> = new Set([REGISTER_FILE, NAMES_FILE, FACTS_FILE, "review.csv"]);

/** The names to shorten, by each file of an article: copies have the same text. */
function concealedFiles(
  files: readonly Files[],
  rows: readonly RegisterRow[],
  commonWords: readonly string[],
): Map<string, Concealed> {
  const named = new Map(rows.map(({ file, anonymise }) => [file, anonymise] as const));
  const isAny = rows.some(({ anonymise }) => anonymise.length > 0);
  const common = new Set(isAny ? commonWords : []);
  const found = new Map<string, Concealed>();
  if (!isAny) return found;
  const add = (paths: readonly string[], inFull: readonly string[] = []) => {
    const names = [...new Set([...paths.flatMap((path) => named.get(path) ?? []), ...inFull])];
    if (names.length === 0) return;
    const isOwn = paths.some((path) => (named.get(path) ?? []).length > 0);
    const one = { names, isOwn, shortener: shortenerOf(names, common) };
    for (const path of paths) found.set(path, one);
  };
  for (const { file, copies, named: inFull } of files)
    add(
      [file, ...copies].map((path) => path.normalize("NFC")),
      inFull,
    );
  // The row for all articles too, as tables of the curator's have it.
  for (const { file } of rows) if (!found.has(file)) add([file]);
  return found;
}

/** A row for each file that only the row for all articles is about. @param files those that have one of its names in full. */
function rowsForOthers(files: readonly Files[], rows: readonly RegisterRow[]) {
  const row = rows.find(({ file }) => file === EVERY_FILE);
  const known = new Set(rows.map(({ file }) => file));
  return files.flatMap(({ file, copies, named = [] }) => {
    const hasRow = [file, ...copies].some((path) => known.has(path.normalize("NFC")));
    if (!row || named.length === 0 || hasRow) return [];
    const { line } = row;
    return [
      {
        file: file.normalize("NFC"),
        row: { ...NO_METADATA, line, id: null, withdrawn: null, isHidden: false, copyOf: null, story: null },
      },
    ];
  });
}

/** The paths by which files may be called, where they hold a name; each is unlike all others. */
function labels(
  files: readonly Files[],
  concealed: ReadonlyMap<string, Concealed>,
): ReadonlyMap<string, string> {
  const taken = new Set(files.flatMap(({ file, copies }) => [file, ...copies]));
  const found = new Map<string, string>();
  for (const [file, { shortener }] of concealed) {
    const short = shortener.path(file);
    if (short === file) continue;
    const [, stem = "", extension = ""] = /^(.*?)(\.[^./]*)?$/s.exec(short) ?? [];
    let label = short;
    for (let number = 2; taken.has(label); number += 1) label = `${stem}-${number}${extension}`;
    taken.add(label);
    found.set(file, label);
  }
  return found;
}

/** A row of the register without the names; it says that there were some by their initials. */
function shortRow(row: RegisterRow, shortener: Shortener): RegisterRow {
  const { id, withdrawn } = row;
  return {
    ...withOthers(row, shortener.path),
    ...shortMetadata(row, shortener),
    id: id !== null && shortener.holds(id) ? null : id,
    withdrawn: withdrawn && shortener.text(withdrawn),
    anonymise: shortener.initials,
  };
}

/** A row of the register with the files of other articles as they may be called. */
function withOthers(row: RegisterRow, nameOf: (file: string) => string): RegisterRow {
  const { copyOf, story } = row;
  if (copyOf === null && story === null) return row;
  return { ...row, copyOf: copyOf?.map(nameOf) ?? null, story: story?.map(nameOf) ?? null };
}

/** A row of names.csv. One about all articles is shortened only if it is the whole name: others may be called Doe too. */
function shortCorrection(
  row: NameCorrection,
  { of, nameOf, all }: Pick<Concealment, "of" | "nameOf"> & { readonly all: Shortener },
): NameCorrection {
  const own = row.files.flatMap((file) => of(file)?.shortener ?? []);
  const short = (text: string): string => {
    const whole = wholeInitials(text, all);
    if (whole !== null) return whole;
    return own.reduce((words, one) => one.text(words), text);
  };
  return { ...row, name: short(row.name), forms: row.forms.map(short), files: row.files.map(nameOf) };
}

/** A text of two words or more of which nothing but initials is left; null for others, of which a part may be somebody else's. */
function wholeInitials(text: string, { shorten }: Shortener): string | null {
  const { text: short, edits } = shorten(text);
  return edits.length > 1 && !/\p{Lu}[\p{L}\p{M}]/u.test(short) ? short : null;
}

function shortProblem(problem: Problem, { text, path }: Shortener): Problem {
  const { message, excerpt } = problem;
  const isPath = excerpt !== undefined && !/\s/.test(excerpt);
  const words = excerpt === undefined ? {} : { excerpt: isPath ? path(excerpt) : text(excerpt) };
  return { ...problem, message: text(message), ...words };
}
