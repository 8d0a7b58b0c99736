import type { ClueRole } from "../records/date.ts";

/** What each role of a clue means. */
export const ROLE_WORDS: Readonly<Record<ClueRole, string>> = {
  given: "gives the date",
  decides: "decides the date",
  agrees: "agrees with the date",
  contradicts: "contradicts the date",
  repeats: "repeats another clue",
  outweighed: "was not used: other clues are stronger, or it leaves too many days open",
};
