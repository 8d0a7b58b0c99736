import type { Outcome } from "../problem.ts";
import type { NameCorrection, NameLists } from "../records/names.ts";
import type { Archive, Fact, RegisterRow, Seed } from "../records/source.ts";
import type { StatementCorrection } from "../records/statements.ts";
import { ARCHIVE_FILE, parseArchive } from "./archive.ts";
import { FACTS_FILE, parseFacts } from "./facts.ts";
import { joinRegister } from "./joinRegister.ts";
import { metadataFrom } from "./metadata.ts";
import { NAMES_FILE, parseNames } from "./nameCorrections.ts";
import { readNameLists } from "./nameLists.ts";
import { readPublicFacts } from "./publicFacts.ts";
import { parseRegister, REGISTER_FILE } from "./register.ts";
import { readSeeds } from "./seeds.ts";
import { parseCorrections } from "./statementCorrections.ts";
import { textOf } from "./textOf.ts";

export interface Input {
  readonly archive: Archive;
  readonly seeds: readonly Seed[];
  /** The articles that the curator has withdrawn; nothing of their text is read further. */
  readonly withdrawn: readonly Withdrawn[];
  /** The facts that come with Dateline, and the folder's own. */
  readonly facts: readonly Fact[];
  /** A person's corrections of names, and the lists of names that come with Dateline. */
  readonly corrections: readonly NameCorrection[];
  /** A person's corrections of quotations, figures and topics. */
  readonly statements: readonly StatementCorrection[];
  readonly nameLists: NameLists;
}

export interface InputOptions {
  readonly seeds: string;
  /** Whether to use the curator's corrections. What they have withdrawn stays withdrawn in any case. */
  readonly useRegister: boolean;
}

/** A withdrawn article: all that is known of it is which file it was, and why it isn't there. */
interface Withdrawn {
  readonly seed: Pick<Seed, "file" | "sha256" | "register">;
  readonly reason: string;
}

/**
 * Reads everything in a folder: its description, its articles with their register rows, its facts
 * and its corrections of names.
 * @throws when the folder itself can't be listed.
 */
export function readInput(
  options: InputOptions,
  onFile?: (done: number, of: number) => void,
): Outcome<Input> {
  const archive = readArchive(options.seeds);
  const registerText = textOf(options.seeds, REGISTER_FILE);
  const seeds = readSeeds(options.seeds, onFile);
  const whole = parseRegister(registerText.value);
  const register = options.useRegister ? whole : { value: takedowns(whole.value), problems: [] };
  const joined = joinRegister(seeds.value, register.value);
  const factsText = textOf(options.seeds, FACTS_FILE);
  const facts = parseFacts(factsText.value, FACTS_FILE);
  const statements = parseCorrections(options.useRegister ? factsText.value : "", FACTS_FILE);
  const namesText = options.useRegister ? textOf(options.seeds, NAMES_FILE) : NO_TEXT;
  const names = parseNames(namesText.value);
  return {
    value: {
      archive: archive.value,
      seeds: joined.value.filter((seed) => !isWithdrawn(seed)),
      withdrawn: withdrawals(joined.value, register.value),
      facts: [...readPublicFacts(), ...facts.value],
      corrections: names.value,
      statements: statements.value,
      nameLists: readNameLists(),
    },
    problems: [
      archive,
      registerText,
      seeds,
      register,
      joined,
      factsText,
      facts,
      statements,
      namesText,
      names,
    ].flatMap(({ problems }) => problems),
  };
}

/** The folder's description from `archive.yml`; defaults if there is none. */
export function readArchive(dir: string): Outcome<Archive> {
  const text = textOf(dir, ARCHIVE_FILE);
  const { value, problems } = parseArchive(text.value);
  return { value, problems: [...text.problems, ...problems] };
}

const isWithdrawn = ({ register }: Pick<Seed, "register">) => (register?.withdrawn ?? null) !== null;

/** The withdrawn articles: those of the folder, and those whose file is gone but whose row knows the address. */
function withdrawals(seeds: readonly Seed[], rows: readonly RegisterRow[]): Withdrawn[] {
  const there = seeds.filter(isWithdrawn).map(({ file, sha256, register }) => ({ file, sha256, register }));
  const named = new Set(seeds.map(({ register }) => register));
  const gone = rows
    .filter((row) => row.id !== null && !named.has(row))
    .map((register) => ({ file: register.file, sha256: "", register }))
    .filter(isWithdrawn);
  return [...there, ...gone].map((seed) => ({ seed, reason: seed.register?.withdrawn ?? "" }));
}

/** What holds even when a build ignores the curator's corrections: which articles are withdrawn or hidden. */
function takedowns(rows: readonly RegisterRow[]): RegisterRow[] {
  const blank = metadataFrom({}, { seed: REGISTER_FILE }).value;
  return rows
    .filter(({ withdrawn, isHidden }) => withdrawn !== null || isHidden)
    .map(({ file, line, id, withdrawn, isHidden }) => ({ ...blank, file, line, id, withdrawn, isHidden }));
}

const NO_TEXT: Outcome<string> = { value: "", problems: [] };
