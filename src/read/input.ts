import type { Outcome } from "../problem.ts";
import type { NameCorrection, NameLists } from "../records/names.ts";
import type { Archive, Fact, Seed } from "../records/source.ts";
import { ARCHIVE_FILE, parseArchive } from "./archive.ts";
import { FACTS_FILE, parseFacts } from "./facts.ts";
import { joinRegister } from "./joinRegister.ts";
import { NAMES_FILE, parseNames } from "./nameCorrections.ts";
import { readNameLists } from "./nameLists.ts";
import { readPublicFacts } from "./publicFacts.ts";
import { parseRegister, REGISTER_FILE } from "./register.ts";
import { readSeeds } from "./seeds.ts";
import { textOf } from "./textOf.ts";

export interface Input {
  readonly archive: Archive;
  readonly seeds: readonly Seed[];
  /** The facts that come with Dateline, and the folder's own. */
  readonly facts: readonly Fact[];
  /** A person's corrections of names, and the lists of names that come with Dateline. */
  readonly corrections: readonly NameCorrection[];
  readonly nameLists: NameLists;
}

export interface InputOptions {
  readonly seeds: string;
  readonly useRegister: boolean;
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
  const registerText = options.useRegister ? textOf(options.seeds, REGISTER_FILE) : NO_TEXT;
  const seeds = readSeeds(options.seeds, onFile);
  const register = parseRegister(registerText.value);
  const joined = joinRegister(seeds.value, register.value);
  const factsText = textOf(options.seeds, FACTS_FILE);
  const facts = parseFacts(factsText.value, FACTS_FILE);
  const namesText = options.useRegister ? textOf(options.seeds, NAMES_FILE) : NO_TEXT;
  const names = parseNames(namesText.value);
  return {
    value: {
      archive: archive.value,
      seeds: joined.value,
      facts: [...readPublicFacts(), ...facts.value],
      corrections: names.value,
      nameLists: readNameLists(),
    },
    problems: [archive, registerText, seeds, register, joined, factsText, facts, namesText, names].flatMap(
      ({ problems }) => problems,
    ),
  };
}

/** The folder's description from `archive.yml`; defaults if there is none. */
export function readArchive(dir: string): Outcome<Archive> {
  const text = textOf(dir, ARCHIVE_FILE);
  const { value, problems } = parseArchive(text.value);
  return { value, problems: [...text.problems, ...problems] };
}

const NO_TEXT: Outcome<string> = { value: "", problems: [] };
