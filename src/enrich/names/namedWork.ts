import { AFTER_NOUN } from "./notPeople.ts";
import type { Run } from "./run.ts";
import { wordAfter, wordBefore } from "./surroundings.ts";
import { wordSet } from "./words/wordSet.ts";

/** Works that are called by a name. A game or a play may be what somebody is in. */
const WORKS = wordSet(
  "song track single album ep mixtape musical film movie opera novel memoir sitcom biopic documentary",
);

/**
 * Whether a noun says that the words from `at` to `to` are a work's name: "one track, Circo Loco, was", "the film Ada Quist,
 * which". After the noun alone a verb may follow that the person is the subject of: "the song Ada Quist wrote".
 */
export function isNamedWork(run: Run, at: number, to: number): boolean {
  const next = wordAfter(run, to);
  if (wordBefore(run, at) === ",")
    return WORKS.has(wordBefore(run, at, 2)) && (next === "," || next === "." || next === "");
  if (!WORKS.has(wordBefore(run, at))) return false;
  return (
    next === "" ||
    next === "." ||
    next === ")" ||
    (next === "," && wordAfter(run, to + 1) === "which") ||
    AFTER_NOUN.has(next)
  );
}
