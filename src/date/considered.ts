import type { ArticleDate, ClueRole, ConsideredClue } from "../records/date.ts";
import type { Clue } from "./infer/clue.ts";
import type { Verdict } from "./infer/combine.ts";
import { daysOf, intersection } from "./infer/daySet.ts";

/** Every clue to an article's date with what became of it, for `npm run explain`. */
export function consideredClues(given: ArticleDate | null, verdict: Verdict): ConsideredClue[] {
  const { agreeing, decisive, contradicting, outweighed } = verdict;
  const kept = new Set([...agreeing, ...contradicting].map(meaningOf));
  const leftOut = (clue: Clue): ClueRole => (kept.has(meaningOf(clue)) ? "repeats" : "outweighed");
  const withRole = (clues: readonly Clue[], roleOf: (clue: Clue) => ClueRole): ConsideredClue[] =>
    clues.map((clue) => ({ evidence: clue.evidence, role: roleOf(clue) }));
  if (given === null)
    return [
      ...withRole(agreeing, (clue) => (decisive.includes(clue) ? "decides" : "agrees")),
      ...withRole(contradicting, () => "contradicts"),
      ...withRole(outweighed, leftOut),
    ];
  const days = daysOf(given.edtf);
  const fits = (clue: Clue) => intersection(clue.days, days).length > 0;
  const stated = given.evidence.map((evidence, index): ConsideredClue => {
    return { evidence, role: index === 0 ? "given" : "agrees" };
  });
  const isStated = new Set(given.evidence);
  return [
    ...stated,
    ...given.conflicts.flatMap(({ evidence }): ConsideredClue[] =>
      isStated.has(evidence) ? [] : [{ evidence, role: "contradicts" }],
    ),
    ...withRole([...agreeing, ...contradicting], (clue) => (fits(clue) ? "agrees" : "contradicts")),
    ...withRole(outweighed, leftOut),
  ];
}

/** The rule and the days of a clue: another clue with both only says the same again. */
const meaningOf = ({ evidence, days }: Clue) => `${evidence.rule} ${days.join(";")}`;
