import { least } from "../../shared/extremes.ts";
import { dateInWords } from "../dateInWords.ts";
import { type Clue, textClue } from "./clue.ts";
import { type DayRange, type DaySet, overallRange, union } from "./daySet.ts";
import type { KnownFact } from "./factIndex.ts";
import type { FactMatch } from "./facts.ts";
import { officeConfidence } from "./officeConfidence.ts";
import type { Reading } from "./reading.ts";

/** Nobody names an event before it happens, unless the words mean something else. */
const EVENT = 0.98;
/** Nobody is called by an office before holding it, with the same exception. */
const NOT_BEFORE = 0.98;
/** "former" means that the term is over, if the table has all terms. */
const OVER = 0.96;
const FORMER = " The text speaks of a former holder.";
/** For how many days after a term news still uses the title: reports of a resignation or of a death in office. */
const GRACE = 14;

/**
 * What public facts say about the article's date: people named with their office, and events that
 * nobody could name before they happened. A fact found several times counts once, with its strongest
 * match; "former President X" and "President X" count separately.
 */
export function factClues(reading: Reading, matches: readonly FactMatch[]): Clue[] {
  const events = matches.filter(({ facts }) => facts[0]?.kind === "event");
  const offices = matches.filter(({ facts }) => facts[0]?.kind === "office");
  return [
    ...firstOfEach(events, keyOf).flatMap((match) => eventClues(reading, match)),
    ...firstOfEach(offices, (match) => `${match.status} ${keyOf(match)}`).flatMap((match) =>
      notBefore(reading, match),
    ),
    ...duringTerms(reading, offices),
  ];
}

const keyOf = ({ facts }: FactMatch) => facts.map(({ what, from }) => `${what} ${from}`).join(";");

function firstOfEach(matches: readonly FactMatch[], key: (match: FactMatch) => string): FactMatch[] {
  const seen = new Set<string>();
  return matches.filter((match) => !seen.has(key(match)) && seen.add(key(match)));
}

/** An article that names an event was not written before it. */
function eventClues(reading: Reading, words: FactMatch): Clue[] {
  return words.facts.map(({ what, from, days: [first], factSource }) =>
    textClue(reading, {
      rule: "dating/event",
      words,
      days: [[first, Infinity]],
      confidence: EVENT,
      because: `${what}: ${dateInWords(from)}.`,
      factSource,
    }),
  );
}

/** Nobody is called "president" before the term begins, or "former president" before it ends. */
function notBefore(reading: Reading, words: FactMatch): Clue[] {
  const { facts, status } = words;
  const terms = facts.map(({ days }) => days);
  const isFormer = status === "former";
  const day = least(terms.map(([first, last]) => (isFormer ? last : first)));
  if (!Number.isFinite(day)) return [];
  return [
    textClue(reading, {
      rule: "dating/office",
      words,
      days: [[day, Infinity]],
      confidence: isFormer ? OVER : NOT_BEFORE,
      because: `${facts.map(sentence).join(" ")}${isFormer ? FORMER : ""}`,
      factSource: facts[0]?.factSource ?? null,
    }),
  ];
}

/**
 * Somebody called "president" is in office, unless the text is about the past; the sentence shows
 * how sure that is. If a text names several holders of one office, only the last can be in office.
 */
function duringTerms(reading: Reading, offices: readonly FactMatch[]): Clue[] {
  const current = offices.filter(({ status }) => status === "current");
  const lastStart = new Map<string, number>();
  for (const { facts } of offices)
    for (const fact of facts)
      lastStart.set(fact.what, Math.max(lastStart.get(fact.what) ?? -Infinity, fact.days[0]));
  const best = new Map<string, { match: FactMatch; confidence: number }>();
  for (const match of current) {
    const isLast = match.facts.some((fact) => fact.days[0] >= (lastStart.get(fact.what) ?? -Infinity));
    const confidence = isLast ? officeConfidence(reading, match) : 0;
    if (confidence > (best.get(keyOf(match))?.confidence ?? 0)) best.set(keyOf(match), { match, confidence });
  }
  return [...best.values()].flatMap(({ match, confidence }) => {
    const days = termDays(match.facts);
    if (days.length === 1 && overallRange(days)?.[1] === Infinity) return [];
    return textClue(reading, {
      rule: "dating/office",
      words: match,
      days,
      confidence,
      because: `${match.facts.map(sentence).join(" ")} ${GRACE} days are added for news of the term’s end.`,
      factSource: match.facts[0]?.factSource ?? null,
      isSoft: true,
    });
  });
}

/** The days of the terms, and of the weeks just after them. */
const termDays = (facts: readonly KnownFact[]): DaySet =>
  union([facts.map((fact): DayRange => [fact.days[0], fact.days[1] + GRACE]).sort((a, b) => a[0] - b[0])]);

function sentence({ what, words, from, to }: KnownFact): string {
  const name = words[1]?.[0];
  return to === null
    ? `${name} has been ${what} since ${dateInWords(from)}.`
    : `${name} was ${what} from ${dateInWords(from)} to ${dateInWords(to)}.`;
}
