import { buildOf, type SharedBuild } from "../support/builds.ts";
import type { Files } from "../support/folder.ts";
import type { Attack } from "./attack.ts";
import { CHARACTERS } from "./characters.ts";
import { DOCUMENTS, documentFiles } from "./documents.ts";
import { KEYS } from "./keys.ts";
import { MARKUP } from "./markup.ts";
import { QUOTING } from "./quoting.ts";
import { ARCHIVES, KEYED, NAMED, SOURCES, sourceFiles } from "./sources.ts";
import { TABLES, tableFiles } from "./tables.ts";
import { TEMPLATES } from "./templates.ts";

const TEXTS: readonly Attack[] = [...MARKUP, ...QUOTING, ...TEMPLATES, ...CHARACTERS, ...KEYS];

export const ATTACKS: readonly Attack[] = [
  ...TEXTS,
  ...TABLES,
  ...SOURCES,
  ...NAMED,
  ...KEYED,
  ...ARCHIVES,
  ...DOCUMENTS,
];

/** The one build of all attacks. */
export function hostileBuild(): Promise<SharedBuild> {
  const files = { ...seedsOf(TEXTS), ...tableFiles(), ...sourceFiles(), ...documentFiles() };
  return buildOf(files, "https://archive.example/");
}

/** The details of an article that reach its page; each attack is in one of them, and in the text. */
const FIELDS = ["title", "author", "source", "tags", "url", "language"];

/** An article for each attack, every other one in Markdown. */
function seedsOf(attacks: readonly Attack[]): Files {
  return Object.fromEntries(attacks.map((attack, index) => [fileOf(attack, index), seedOf(attack, index)]));
}

function fileOf({ name }: Attack, index: number): string {
  return `${name}.${index % 2 === 0 ? "txt" : "md"}`;
}

function seedOf({ name, text }: Attack, index: number): string {
  // Markdown and text take turns in the names of files, so the field changes after each pair.
  const field = FIELDS[Math.floor(index / 2) % FIELDS.length];
  const front = `---\n${field}: ${JSON.stringify(text)}\ndate: 2024-03-04\n---\n`;
  return `${front}\nThe council met on Monday in case ${name}.\n\nIt read ${text}\n\n“I saw ${text},” said Ada Quist of ${name}.\n`;
}
