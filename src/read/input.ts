import type { Outcome, Problem } from "../problem.ts";
import type { NameCorrection, NameLists } from "../records/names.ts";
import type { Archive, Fact, RegisterRow, Seed } from "../records/source.ts";
import type { StatementCorrection } from "../records/statements.ts";
import { type Concealment, concealmentOf, namesEverywhere } from "./anonymise/concealment.ts";
import { anonymisedSeed, everyText } from "./anonymise/seed.ts";
import { namedInFull } from "./anonymise/shortener.ts";
import { ARCHIVE_FILE, parseArchive } from "./archive.ts";
import { FACTS_FILE, parseFacts } from "./facts.ts";
import type { FolderState } from "./folderState.ts";
import { joinRegister } from "./joinRegister.ts";
import { NO_METADATA } from "./metadata.ts";
import { NAMES_FILE, parseNames } from "./nameCorrections.ts";
import { readNameLists } from "./nameLists.ts";
import { readPublicFacts } from "./publicFacts.ts";
import { isPartlyUnread, parseRegister, REGISTER_FILE, refuseInitials } from "./register.ts";
import { readSeeds } from "./seeds.ts";
import { parseCorrections } from "./statementCorrections.ts";
import { textOf } from "./textOf.ts";

/** What describes a folder's articles and corrects them. */
export interface Tables {
  readonly archive: Archive;
  /** The facts that come with Dateline, and the folder's own. */
  readonly facts: readonly Fact[];
  /** A person's corrections of names, and the lists of names that come with Dateline. */
  readonly corrections: readonly NameCorrection[];
  /** A person's corrections of quotations, figures and topics. */
  readonly statements: readonly StatementCorrection[];
  readonly nameLists: NameLists;
}

export interface Input extends Tables {
  readonly seeds: readonly Seed[];
  /** The articles that the curator has withdrawn; nothing of their text is read further. */
  readonly withdrawn: readonly Withdrawn[];
  /** The names of private people that are shortened; nothing else here has them. */
  readonly concealment: Concealment;
}

export interface InputOptions {
  readonly seeds: string;
  /** Whether to use the curator's corrections. What they have withdrawn or concealed stays so in any case. */
  readonly useRegister: boolean;
  /** Gives what the disk has just said of the files, once, as nobody should keep it longer than it is needed; without it they are looked at. */
  readonly seen?: () => FolderState | null;
}

/** A withdrawn article: all that is known of it is which file it was, and why it isn't there. */
export interface Withdrawn {
  readonly seed: Pick<Seed, "file" | "sha256" | "register">;
  readonly reason: string;
}

/** The tables of a folder, its register, and the problems with them around those with the articles. */
export interface ReadTables {
  readonly tables: Tables;
  readonly register: readonly RegisterRow[];
  /** All problems in their order. @param files those with the files, @param rows those with the register's rows. */
  problems(files: readonly Problem[], rows: readonly Problem[]): Problem[];
}

/**
 * Reads what describes a folder's articles and corrects them.
 * @throws when the register conceals names and doesn't say which.
 */
export function readTables({ seeds, useRegister }: InputOptions): ReadTables {
  const archive = readArchive(seeds);
  const registerText = textOf(seeds, REGISTER_FILE);
  const whole = parseRegister(registerText.value);
  refuseInitials(whole.problems);
  const register = useRegister ? whole : takedowns(whole);
  const factsText = textOf(seeds, FACTS_FILE);
  const facts = parseFacts(factsText.value, FACTS_FILE);
  const statements = parseCorrections(useRegister ? factsText.value : "", FACTS_FILE);
  const namesText = useRegister ? textOf(seeds, NAMES_FILE) : NO_TEXT;
  const names = parseNames(namesText.value);
  return {
    tables: {
      archive: archive.value,
      facts: [...readPublicFacts(), ...facts.value],
      corrections: names.value,
      statements: statements.value,
      nameLists: readNameLists(),
    },
    register: register.value,
    problems: (files, rows) => [
      ...[archive, registerText].flatMap(({ problems }) => problems),
      ...files,
      ...register.problems,
      ...rows,
      ...[factsText, facts, statements, namesText, names].flatMap(({ problems }) => problems),
    ],
  };
}

/**
 * Reads everything in a folder: its description, its articles with their register rows, its facts
 * and its corrections of names.
 * @throws when the folder itself can't be listed.
 */
export async function readInput(
  options: InputOptions,
  onFile?: (done: number, of: number) => void,
): Promise<Outcome<Input>> {
  const { tables, register, problems } = readTables(options);
  const seeds = await readSeeds(options.seeds, onFile);
  const { commonWords } = tables.nameLists;
  const everywhere = namesEverywhere(register);
  const common = new Set(everywhere.length > 0 ? commonWords : []);
  const named = seeds.value.map((seed) => ({
    ...{ file: seed.file, copies: seed.copies },
    named: namedInFull(everyText(seed), everywhere, common),
  }));
  const concealment = concealmentOf(named, register, commonWords);
  const rows = concealment.rows(register);
  const joined = joinRegister(seeds.value.map(renamed(concealment)), rows);
  const concealed = joined.value.map((seed) => {
    const one = concealment.of(seed.file);
    return one === null ? { value: seed, problems: [] } : anonymisedSeed(seed, one.shortener);
  });
  const found = concealed.map(({ value }) => value);
  const missing = concealed.flatMap((one) => one.problems);
  return {
    value: {
      ...concealedTables(tables, concealment),
      seeds: found.filter((seed) => !isWithdrawn(seed)),
      withdrawn: withdrawals(found, rows),
      concealment,
    },
    problems: concealment.problems(problems([...seeds.problems, ...missing], joined.problems)),
  };
}

/** A file under the paths by which it and its copies may be called. */
export const renamed =
  ({ nameOf }: Concealment) =>
  <F extends Pick<Seed, "file" | "copies">>(seed: F): F => ({
    ...seed,
    file: nameOf(seed.file),
    copies: seed.copies.map(nameOf),
  });

/** What describes a folder's articles and corrects them, without the names that nobody may see. */
export const concealedTables = (tables: Tables, concealment: Concealment): Tables => ({
  ...tables,
  archive: concealment.archive(tables.archive),
  corrections: concealment.corrections(tables.corrections),
  statements: concealment.statements(tables.statements),
});

/** The folder's description from `archive.yml`; defaults if there is none. */
export function readArchive(dir: string): Outcome<Archive> {
  const text = textOf(dir, ARCHIVE_FILE);
  const { value, problems } = parseArchive(text.value);
  return { value, problems: [...text.problems, ...problems] };
}

/** Whether the curator has withdrawn an article. */
export const isWithdrawn = ({ register }: Pick<Seed, "register">) => (register?.withdrawn ?? null) !== null;

/** The withdrawn articles: those of the folder, and those whose file is gone but whose row knows the address. */
export function withdrawals(seeds: readonly Withdrawn["seed"][], rows: readonly RegisterRow[]): Withdrawn[] {
  const there = seeds.filter(isWithdrawn).map(({ file, sha256, register }) => ({ file, sha256, register }));
  const named = new Set(seeds.map(({ register }) => register));
  const gone = rows
    .filter((row) => row.id !== null && !named.has(row))
    .map((register) => ({ file: register.file, sha256: "", register }))
    .filter(isWithdrawn);
  return [...there, ...gone].map((seed) => ({ seed, reason: seed.register?.withdrawn ?? "" }));
}

/** What holds even when a build ignores the curator's corrections: which articles are withdrawn or hidden, and whose names are concealed. */
function takedowns({ value, problems }: Outcome<RegisterRow[]>): Outcome<RegisterRow[]> {
  const rows = value
    .filter(({ withdrawn, isHidden, anonymise }) => withdrawn !== null || isHidden || anonymise.length > 0)
    .map(({ file, line, id, withdrawn, isHidden, anonymise }) => ({
      ...NO_METADATA,
      ...{ file, line, id, withdrawn, isHidden, anonymise, copyOf: null, story: null },
    }));
  return { value: rows, problems: problems.filter((problem) => isPartlyUnread([problem])) };
}

const NO_TEXT: Outcome<string> = { value: "", problems: [] };
