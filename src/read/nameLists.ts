import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../project.ts";
import type { NameLists } from "../records/names.ts";

/** A list that comes with Dateline. `data/makeNameLists.ts` says where each one is from. */
const read = (name: string) =>
  readFileSync(join(PROJECT, `src/data/names/${name}.txt`), "utf8")
    .trim()
    .split("\n");

/**
 * The lists of names that come with Dateline.
 * @throws when a list is missing: then the program is broken, not the archive.
 */
export function readNameLists(): NameLists {
  return {
    firstNames: read("first-names"),
    surnames: read("surnames"),
    countries: read("countries"),
    places: [...read("capitals"), ...read("regions"), ...read("cities")],
    towns: read("towns"),
    organisations: read("organisations"),
    commonWords: read("common-words"),
  };
}
