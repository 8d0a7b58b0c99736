import { singularOf } from "../../shared/plurals.ts";

/** People by what happened to them: "12 killed" counts people, like "12 people were killed". */
const AFFECTED = new Map(
  Object.entries({
    dead: ["dead", "killed", "death", "fatality", "died", "drowned"],
    hurt: ["injured", "wounded", "injury"],
    lost: ["casualty"],
    missing: ["missing"],
    held: ["arrested", "detained", "arrest", "detainee", "kidnapped", "hostage"],
    fled: ["displaced", "evacuated", "evacuee", "homeless"],
    saved: ["rescued"],
    sick: ["infected", "hospitalised", "hospitalized", "infection"],
  }).flatMap(([role, nouns]) => nouns.map((noun) => [noun, role] as const)),
);

/** Words for the same. */
const SAME = new Map([
  ["soldier", "troop"],
  ["serviceman", "troop"],
  ["servicemen", "troop"],
  ["person", "people"],
  ["e-mail", "email"],
]);

/** What a figure counts: the noun, what describes it, and what happened to those who are counted, if the noun says so. */
export interface CountedNoun {
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly role: string | null;
}

/** @param what the phrase after the number: "North Korean troops". */
export function countedNoun(what: string): CountedNoun {
  const words = what.trim().split(/\s+/);
  const last = singularOf(words.at(-1) ?? "");
  const role = AFFECTED.get(last) ?? null;
  return {
    noun: role === null ? (SAME.get(last) ?? last) : "people",
    modifiers: words.slice(0, -1),
    role,
  };
}
