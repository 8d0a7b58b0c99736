import { readFileSync } from "node:fs";
import type { NameLists } from "../records/names.ts";

/** The lists that come with Dateline; `data/makeNameLists.ts` tells where each is from. */
const read = (name: string) =>
  readFileSync(new URL(`../data/names/${name}.txt`, import.meta.url), "utf8")
    .trim()
    .split("\n");

/**
 * What is known of names before any text is read.
 * @throws when a list of ours is missing: that is no fault of anybody's archive.
 */
export function readNameLists(): NameLists {
  return {
    firstNames: read("first-names"),
    surnames: read("surnames"),
    countries: read("countries"),
    places: [...read("capitals"), ...read("regions"), ...read("cities")],
    organisations: read("organisations"),
    commonWords: read("common-words"),
  };
}
