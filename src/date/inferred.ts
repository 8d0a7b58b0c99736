import type { ArticleDate, Conflict, Evidence } from "../records/date.ts";
import { isoDay } from "../text/calendar.ts";
import type { Bounds } from "../text/edtf.ts";
import type { Clue } from "./infer/clue.ts";
import type { Verdict } from "./infer/combine.ts";
import { between, daysOf, edtfOf, hull, intersection, sameDays } from "./infer/daySet.ts";

/** Where an undated article sorts: after all others, in lists as in search. */
export const UNDATED_SORT = "9999-12-31";

/**
 * The date that clues come to. Days that are open on one side date nothing, so the article stays
 * on the undated shelf, with what bounds it.
 */
export function inferredDate(verdict: Verdict, bounds: Bounds): ArticleDate {
  const { days, confidence, used, against } = verdict;
  const span = hull(days);
  const conflicts = [...used.flatMap(odd), ...against.map(contrary)];
  if (!span || sameDays(days, between(bounds.earliest, bounds.latest)))
    return {
      edtf: "",
      ...bounds,
      sort: UNDATED_SORT,
      basis: "unknown",
      confidence: 0,
      evidence: [],
      conflicts,
    };
  const earliest = Number.isFinite(span[0]) ? isoDay(span[0]) : null;
  const latest = Number.isFinite(span[1]) ? isoDay(span[1]) : null;
  const isClosed = earliest !== null && latest !== null;
  return {
    edtf: edtfOf(days),
    earliest,
    latest,
    sort: isClosed ? earliest : UNDATED_SORT,
    basis: isClosed ? "inferred" : "unknown",
    confidence,
    evidence: told(verdict),
    conflicts,
  };
}

/**
 * A date that was given, with what the text says by itself: beside a person's correction all of it
 * is worth knowing, beside a stated date only what contradicts.
 */
export function checked(given: ArticleDate, verdict: Verdict): ArticleDate {
  const days = daysOf(given.edtf);
  const [first] = verdict.binding;
  if (first && intersection(verdict.days, days).length === 0)
    return { ...given, conflicts: [...given.conflicts, disagreement(verdict, first)] };
  const fits = (clue: Clue) => intersection(clue.days, days).length > 0;
  const evidence = given.basis === "corrected" ? told(verdict, fits) : [];
  const conflicts = verdict.used.filter(fits).flatMap(odd);
  return {
    ...given,
    evidence: [...given.evidence, ...evidence],
    conflicts: [...given.conflicts, ...conflicts],
  };
}

function disagreement({ days, confidence }: Verdict, { evidence }: Clue): Conflict {
  const sure = `${Math.round(confidence * 100)} %`;
  return { message: `By its words alone it would be dated ${edtfOf(days)} (${sure} sure).`, evidence };
}

/**
 * What is worth telling: first what the date hangs on, then what agrees with it, each in the order
 * of the text. A year that bounds nothing is left out.
 */
function told({ used, binding }: Verdict, which: (clue: Clue) => boolean = () => true): Evidence[] {
  const place = ({ evidence }: Clue) => evidence.start ?? -1;
  const inOrder = used
    .filter(which)
    .filter(isFullest)
    .sort((a, b) => place(a) - place(b));
  const lesser = inOrder.filter((clue) => !binding.includes(clue) && clue.evidence.rule !== "date/year");
  return [...inOrder.filter((clue) => binding.includes(clue)), ...lesser].map(({ evidence }) => evidence);
}

/** Of the two clues that an office's words give, "not before" and the whole term, the whole tells both. */
function isFullest(clue: Clue, _index: number, clues: readonly Clue[]): boolean {
  const { rule, start, end } = clue.evidence;
  return !clues.some(({ isSoft, evidence: its }) => {
    return isSoft && !clue.isSoft && its.rule === rule && its.start === start && its.end === end;
  });
}

function odd({ oddity, evidence }: Clue): Conflict[] {
  return oddity === null ? [] : [{ message: oddity, evidence }];
}

function contrary({ evidence }: Clue): Conflict {
  return { message: `“${evidence.text}” would date it to ${evidence.edtf}.`, evidence };
}
