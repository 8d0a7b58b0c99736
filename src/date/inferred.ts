import { confidenceOf, type HowFound } from "../data/confidenceOf.ts";
import { isShown } from "../data/shown.ts";
import type { ArticleDate, Conflict, Evidence } from "../records/date.ts";
import { strengthStep } from "../shared/strengthStep.ts";
import { isoDay } from "../text/calendar.ts";
import type { Bounds } from "../text/edtf.ts";
import type { Clue } from "./infer/clue.ts";
import type { Verdict } from "./infer/combine.ts";
import { daysBetween, daysOf, edtfOf, intersection, overallRange, sameDays } from "./infer/daySet.ts";

/** The sort date of undated articles, which come after all others, in lists and in search. */
export const UNDATED_SORT = "9999-12-31";

/**
 * The date that the clues lead to; none if it isn't sure enough to be stated. If a side of it is open, the article counts as undated, but keeps
 * the bound that is known.
 */
export function inferredDate(verdict: Verdict, bounds: Bounds): ArticleDate {
  const { days, agreeing, contradicting } = verdict;
  const range = overallRange(days);
  const conflicts = [...agreeing.flatMap(oddityConflict), ...contradicting.map(contradiction)];
  const confidence = confidenceOf(howInferred(verdict));
  const saysNothing = !range || sameDays(days, daysBetween(bounds.earliest, bounds.latest));
  if (saysNothing || !isShown("date", confidence))
    return {
      edtf: "",
      ...bounds,
      sort: UNDATED_SORT,
      basis: "unknown",
      confidence: 0,
      evidence: [],
      conflicts,
    };
  const earliest = Number.isFinite(range[0]) ? isoDay(range[0]) : null;
  const latest = Number.isFinite(range[1]) ? isoDay(range[1]) : null;
  const isClosed = earliest !== null && latest !== null;
  return {
    edtf: edtfOf(days),
    earliest,
    latest,
    sort: isClosed ? earliest : UNDATED_SORT,
    basis: isClosed ? "inferred" : "unknown",
    confidence,
    evidence: evidenceInOrder(verdict),
    conflicts,
  };
}

/** How a date was inferred: with one side open or none, and how strong its clues are together. */
export function howInferred({ days, confidence }: Verdict): HowFound {
  const [first, last] = overallRange(days) ?? [-Infinity, Infinity];
  const isClosed = Number.isFinite(first) && Number.isFinite(last);
  return ["date", isClosed ? "closed" : "one-sided", strengthStep(confidence)];
}

/**
 * A given date, compared with what the text implies. For a date from the register all clues are
 * shown; for a date stated by the article only contradictions.
 */
export function compareWithText(given: ArticleDate, verdict: Verdict): ArticleDate {
  const days = daysOf(given.edtf);
  const [first] = verdict.decisive;
  if (first && intersection(verdict.days, days).length === 0)
    return { ...given, conflicts: [...given.conflicts, conflictWithText(verdict, first)] };
  const fits = (clue: Clue) => intersection(clue.days, days).length > 0;
  const evidence = given.basis === "corrected" ? evidenceInOrder(verdict, fits) : [];
  const conflicts = verdict.agreeing.filter(fits).flatMap(oddityConflict);
  return {
    ...given,
    evidence: [...given.evidence, ...evidence],
    conflicts: [...given.conflicts, ...conflicts],
  };
}

/** The text as a whole implies another date: the first decisive words are quoted, with the date of all of them. */
function conflictWithText(verdict: Verdict, { evidence }: Clue): Conflict {
  return {
    message:
      evidence.from === "file"
        ? "The article was there before that day."
        : "The text by itself implies a different date.",
    evidence: { ...evidence, edtf: edtfOf(verdict.days), confidence: confidenceOf(howInferred(verdict)) },
  };
}

/**
 * The evidence to show: first what decides the date, then what agrees with it, each in the order of
 * the text. A year that decides nothing is left out.
 */
function evidenceInOrder(
  { agreeing, decisive }: Verdict,
  which: (clue: Clue) => boolean = () => true,
): Evidence[] {
  const position = ({ evidence }: Clue) => evidence.start ?? -1;
  const inOrder = agreeing
    .filter(which)
    .filter(isNotIncluded)
    .sort((a, b) => position(a) - position(b));
  const others = inOrder.filter((clue) => !decisive.includes(clue) && clue.evidence.rule !== "dating/year");
  return [...inOrder.filter((clue) => decisive.includes(clue)), ...others].map(({ evidence }) => evidence);
}

/** An office gives two clues, "not before" its term and "during" it; only the second is shown, as it includes the first. */
function isNotIncluded(clue: Clue, _index: number, clues: readonly Clue[]): boolean {
  const { rule, start, end } = clue.evidence;
  return !clues.some(({ isSoft, evidence: its }) => {
    return isSoft && !clue.isSoft && its.rule === rule && its.start === start && its.end === end;
  });
}

function oddityConflict({ oddity, evidence }: Clue): Conflict[] {
  return oddity === null ? [] : [{ message: oddity, evidence }];
}

function contradiction({ evidence }: Clue): Conflict {
  return { message: `“${evidence.text}” implies a different date.`, evidence };
}
