import type { Outcome, Problem } from "../problem.ts";
import { byPrecedence } from "../read/precedence.ts";
import type { ArticleDate, Conflict, DatedArticle, Evidence } from "../records/date.ts";
import type { Archive, ParsedArticle } from "../records/source.ts";
import { type Bounds, edtfBounds } from "../text/edtf.ts";
import type { Verdict } from "./infer/combine.ts";
import { between } from "./infer/daySet.ts";
import type { FactIndex } from "./infer/factIndex.ts";
import { inferDays } from "./infer/infer.ts";
import { checked, inferredDate, UNDATED_SORT } from "./inferred.ts";
import type { Found } from "./mentions/pattern.ts";
import { givenDate } from "./stated/given.ts";
import { type Stated, statedDates } from "./stated/sources.ts";
import { timesIn, timesOf } from "./times.ts";

/** What the whole archive is known to lie between. */
export const NO_BOUNDS: Bounds = { earliest: null, latest: null };

/** The archive's bounds in days, from EDTF; a bad one is a problem and bounds nothing. */
export function archiveBounds({ earliest, latest }: Archive): Outcome<Bounds> {
  const problems: Problem[] = [];
  const day = (text: string | null, side: keyof Bounds): string | null => {
    if (text === null) return null;
    const bounds = edtfBounds(text);
    if (bounds) return bounds[side];
    const message = "Not a date in EDTF: write 2024, 2024-10 or 2024-10-29.";
    problems.push({ seed: "archive.yml", stage: "date", rule: side, message, excerpt: text });
    return null;
  };
  const value: Bounds = { earliest: day(earliest, "earliest"), latest: day(latest, "latest") };
  if (value.earliest === null || value.latest === null || value.earliest <= value.latest)
    return { value, problems };
  const message = "The latest day lies before the earliest, so neither is used.";
  const excerpt = `${earliest} to ${latest}`;
  return {
    value: NO_BOUNDS,
    problems: [{ seed: "archive.yml", stage: "date", rule: "latest", message, excerpt }],
  };
}

/** What the whole archive knows, for the dating of each article. */
export interface Dating {
  readonly archive: Archive;
  readonly bounds: Bounds;
  readonly facts: FactIndex;
}

/** An article before the others are asked: the date that it was given, and what its text says of it. */
export interface Draft {
  readonly article: ParsedArticle;
  /** The register's or the stated date; null where there is none. */
  readonly given: ArticleDate | null;
  readonly verdict: Verdict;
  /** The time expressions of its text, which have no values before its date is known. */
  readonly found: readonly Found[];
}

/** The register's date, else the one that the article states; and what can be inferred. */
export function draftDate(article: ParsedArticle, { archive, bounds, facts }: Dating): Outcome<Draft> {
  const { seed } = article;
  const register = registerDate(article, archive.timezone);
  const stated = statedDates(article, archive.timezone);
  const all = byPrecedence([...(register ? [register] : []), ...stated], ({ evidence }) => evidence.from);
  const given = all[0] ? chosen(all[0], all.slice(1), bounds) : null;
  const found = timesIn(seed.text);
  const verdict = inferDays(article, found, facts, between(bounds.earliest, bounds.latest));
  const problems: Problem[] = [];
  const unread = (file: string, text: string, line?: number) => {
    const message = "Not a date in EDTF: write 2024-10-29, 2024-10, 2024-10~ or 2024-11-04/2024-11-05.";
    problems.push({ seed: file, stage: "date", rule: "edtf", message, excerpt: text, ...(line && { line }) });
  };
  if (seed.register?.date && !register) unread("register.csv", seed.register.date, seed.register.line);
  if (seed.frontMatter?.date && !givenDate(seed.frontMatter.date, archive.timezone))
    unread(seed.file, seed.frontMatter.date);
  return { value: { article, given, verdict, found }, problems };
}

/** A date that was given stands; what the text says of it is added. Else what the text says is the date. */
export function finishDate({ article, given, verdict, found }: Draft, bounds: Bounds): DatedArticle {
  const date = given ? checked(given, verdict) : inferredDate(verdict, bounds);
  return { ...article, date, times: timesOf(found, date) };
}

/** An article dated by itself, without the rest of its archive. */
export function dateArticle(article: ParsedArticle, dating: Dating): Outcome<DatedArticle> {
  const { value, problems } = draftDate(article, dating);
  return { value: finishDate(value, dating.bounds), problems };
}

/** What a person wrote is taken as it is; the note beside it says how it is known. */
function registerDate({ seed }: ParsedArticle, timezone: string): Stated | null {
  const text = seed.register?.date;
  const found = text ? givenDate(text, timezone) : null;
  if (!text || !found) return null;
  const said = seed.register?.note ?? text;
  const evidence: Evidence = {
    rule: "date/register",
    from: "register",
    text: said,
    start: null,
    end: null,
    edtf: found.edtf,
    confidence: 1,
    because: null,
    source: null,
    seed: null,
  };
  return { evidence, oddity: found.oddity };
}

function chosen(first: Stated, others: readonly Stated[], archive: Bounds): ArticleDate {
  const { evidence, oddity } = first;
  const bounds = edtfBounds(evidence.edtf) ?? NO_BOUNDS;
  const odd: Conflict[] = oddity === null ? [] : [{ message: oddity, evidence }];
  const contrary = others.filter((other) => !overlap(bounds, edtfBounds(other.evidence.edtf) ?? NO_BOUNDS));
  const conflicts = [...odd, ...contrary.map((other) => disagreement(evidence, other.evidence))];
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
      ...others.filter((other) => !contrary.includes(other)).map((other) => other.evidence),
    ],
    conflicts: [...conflicts, ...outside],
  };
}

/** What a conflict takes from the confidence in a stated date; a rank, until it is measured. */
const DOUBT = 0.8;

/** Whether two spans of days can hold the same day. */
function overlap(a: Bounds, b: Bounds): boolean {
  const apart = (first: Bounds, second: Bounds) =>
    first.latest !== null && second.earliest !== null && first.latest < second.earliest;
  return !apart(a, b) && !apart(b, a);
}

function disagreement(taken: Evidence, other: Evidence): Conflict {
  return {
    message: `The ${taken.from} says ${taken.edtf}, the ${other.from} says ${other.edtf}.`,
    evidence: other,
  };
}

function outsideArchive(evidence: Evidence): Conflict {
  return {
    message: `${evidence.edtf} lies outside the bounds that archive.yml gives for all articles.`,
    evidence,
  };
}
