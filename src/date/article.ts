import type { Outcome, Problem } from "../problem.ts";
import { byPrecedence } from "../read/precedence.ts";
import { REGISTER_FILE } from "../read/register.ts";
import type { ArticleDate, Conflict, DatedArticle, Evidence } from "../records/date.ts";
import type { Archive, ParsedArticle } from "../records/source.ts";
import { type Bounds, edtfBounds } from "../text/edtf.ts";
import { NO_BOUNDS } from "./archiveBounds.ts";
import { consideredClues } from "./considered.ts";
import type { Verdict } from "./infer/combine.ts";
import { daysBetween } from "./infer/daySet.ts";
import type { FactIndex } from "./infer/factIndex.ts";
import { inferDays } from "./infer/infer.ts";
import { outsideOf } from "./infer/reading.ts";
import { seenByClues } from "./infer/seenBy.ts";
import { compareWithText, inferredDate, UNDATED_SORT } from "./inferred.ts";
import { withMeasuredClues } from "./measuredClue.ts";
import type { PlacedTime } from "./mentions/places.ts";
import { doubtfulRegisterDate, registerDate } from "./registerDate.ts";
import { sentDay } from "./sentDay.ts";
import { givenDate } from "./stated/givenDate.ts";
import { type StatedDate, statedDates } from "./stated/statedDates.ts";
import { timesIn, timesOf } from "./times.ts";

/** What is needed to date each article: the archive's settings and bounds, and public facts. */
export interface DatingContext {
  readonly archive: Pick<Archive, "language" | "timezone">;
  readonly bounds: Bounds;
  readonly facts: FactIndex;
}

/** An article's date by itself, before other articles are compared: the date it was given, and the one that its text implies. */
export interface DraftDate {
  readonly article: ParsedArticle;
  /** The date from the register, or the one that the article states; null if there is neither. */
  readonly given: ArticleDate | null;
  /** What the text implies. */
  readonly verdict: Verdict;
  /** The time expressions of its text; they get their values once its date is known. */
  readonly times: readonly PlacedTime[];
}

/** Dates an article by itself: by the register, else by what it states; and infers what its text implies. */
export function draftDate(
  article: ParsedArticle,
  { archive, bounds, facts }: DatingContext,
): Outcome<DraftDate> {
  const { seed } = article;
  const register = registerDate(article, archive.timezone);
  const stated = statedDates(article, archive.timezone);
  const all = byPrecedence([...(register ? [register] : []), ...stated], ({ evidence }) => evidence.from);
  const given = all[0] ? dateFromStatements(all[0], all.slice(1), bounds) : null;
  const found = outsideOf(article.setAside, timesIn(seed.text));
  const within = daysBetween(bounds.earliest, bounds.latest);
  const verdict = inferDays(article, found, facts, within, seenByClues(seed, archive.timezone));
  const problems: Problem[] = [];
  const unread = (file: string, text: string, line?: number, verb = "Write") => {
    const message = `This date can't be read. ${verb} 2024-10-29, 2024-10, 2024-10~ or 2024-11-04/2024-11-05.`;
    problems.push({ seed: file, stage: "date", rule: "edtf", message, excerpt: text, ...(line && { line }) });
  };
  if (seed.register?.date && !register) unread(REGISTER_FILE, seed.register.date, seed.register.line);
  if (seed.frontMatter?.date && !givenDate(seed.frontMatter.date, archive.timezone))
    unread(seed.file, seed.frontMatter.date);
  const details = seed.details?.fields.date;
  if (details && !givenDate(details, archive.timezone))
    unread(seed.file, details, undefined, `If you know it, write in ${REGISTER_FILE}`);
  return {
    value: { article, given, verdict, times: found },
    problems: [...problems, ...doubtfulRegisterDate(article, register)],
  };
}

/** The given date, compared with the text; without one, the date that the text implies. */
export function finishDate<A extends ParsedArticle>(
  { article, given, verdict, times }: DraftDate & { readonly article: A },
  bounds: Bounds,
): A & DatedArticle {
  const stated = withMeasuredClues(verdict);
  const date = given ? compareWithText(given, stated) : inferredDate(stated, bounds);
  const sent = sentDay(article.credits, date);
  const written = sent === null ? date : { earliest: sent, latest: sent };
  return { ...article, date, considered: consideredClues(given, stated), times: timesOf(times, written) };
}

/** The date alone of an article that was given none. */
export const dateFromText = (verdict: Verdict, bounds: Bounds): ArticleDate =>
  inferredDate(withMeasuredClues(verdict), bounds);

/** Dates one article without the rest of its archive. */
export function dateArticle(article: ParsedArticle, dating: DatingContext): Outcome<DatedArticle> {
  const { value, problems } = draftDate(article, dating);
  return { value: finishDate(value, dating.bounds), problems };
}

function dateFromStatements(first: StatedDate, others: readonly StatedDate[], archive: Bounds): ArticleDate {
  const { evidence, oddity } = first;
  const bounds = edtfBounds(evidence.edtf) ?? NO_BOUNDS;
  const odd: Conflict[] = oddity === null ? [] : [{ message: oddity, evidence }];
  const contradicting = others.filter(
    (other) => !overlap(bounds, edtfBounds(other.evidence.edtf) ?? NO_BOUNDS),
  );
  const conflicts = [...odd, ...contradicting.map((other) => conflictBetween(evidence, other.evidence))];
  const isWithin = overlap(bounds, archive);
  const outside = isWithin ? [] : [outsideArchive(evidence)];
  const earliest = bounds.earliest ?? (isWithin ? archive.earliest : null);
  const latest = bounds.latest ?? (isWithin ? archive.latest : null);
  return {
    edtf: evidence.edtf,
    earliest,
    latest,
    sort: earliest ?? latest ?? UNDATED_SORT,
    basis: evidence.from === "register" ? "corrected" : "stated",
    confidence: evidence.from === "register" ? 1 : evidence.confidence * DOUBT ** conflicts.length,
    evidence: [
      evidence,
      ...others.filter((other) => !contradicting.includes(other)).map((other) => other.evidence),
    ],
    conflicts: [...conflicts, ...outside],
  };
}

/** Each conflict multiplies the confidence in a stated date by this; not measured. */
const DOUBT = 0.8;

/** Whether two ranges of days may have a day in common. */
function overlap(a: Bounds, b: Bounds): boolean {
  const apart = (first: Bounds, second: Bounds) =>
    first.latest !== null && second.earliest !== null && first.latest < second.earliest;
  return !apart(a, b) && !apart(b, a);
}

function conflictBetween(taken: Evidence, other: Evidence): Conflict {
  return {
    message:
      other.from === taken.from
        ? `The ${taken.from} gives two different dates.`
        : `The ${other.from} gives a different date from the ${taken.from}.`,
    evidence: other,
  };
}

function outsideArchive(evidence: Evidence): Conflict {
  return {
    message: "The date is outside the bounds that archive.yml sets for all articles.",
    evidence,
  };
}
