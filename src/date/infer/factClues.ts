import { type Clue, textClue } from "./clue.ts";
import { type DaySet, hull, type Span, union } from "./daySet.ts";
import type { KnownFact } from "./factIndex.ts";
import type { Hit } from "./facts.ts";
import type { Reading } from "./reading.ts";
import { spokenOf } from "./officeConfidence.ts";

/** Nobody writes of what is still to happen; what is left is a name that means something else. */
const EVENT = 0.98;
/** The same of somebody who doesn't hold the office yet. */
const NOT_BEFORE = 0.98;
/** "Former": that the term is over, the table having all of them. */
const OVER = 0.96;
const FORMER = " The text speaks of who held it before.";
/** Days that news still calls a holder by the office: of a resignation, or of a death in it. */
const GRACE = 14;

/**
 * What public facts say of the article: an office that it names with its holder, and what nobody
 * could write of before some day. Each fact counts once for each way it is spoken of, where that
 * says most.
 */
export function factClues(reading: Reading, hits: readonly Hit[]): Clue[] {
  const events = hits.filter(({ facts }) => facts[0]?.kind === "event");
  const offices = hits.filter(({ facts }) => facts[0]?.kind === "office");
  return [
    ...firsts(events, keyOf).flatMap((hit) => eventClue(reading, hit)),
    ...firsts(offices, (hit) => `${hit.standing} ${keyOf(hit)}`).flatMap((hit) => notBefore(reading, hit)),
    ...notAfter(reading, offices),
  ];
}

const keyOf = ({ facts }: Hit) => facts.map(({ what, from }) => `${what} ${from}`).join(";");

function firsts(hits: readonly Hit[], key: (hit: Hit) => string): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => !seen.has(key(hit)) && seen.add(key(hit)));
}

/** What happened can be written of ever after. */
function eventClue(reading: Reading, hit: Hit): Clue[] {
  return hit.facts.map((fact) => {
    const because = `${fact.what}: since ${fact.from}.`;
    return textClue(reading, "event", hit, [[fact.days[0], Infinity]], EVENT, {
      because,
      source: fact.source,
    });
  });
}

/** Nobody is called by an office before holding it, nor its former holder before leaving it. */
function notBefore(reading: Reading, { facts, standing, ...words }: Hit): Clue[] {
  const terms = facts.map(({ days }) => days);
  const day =
    standing === "held"
      ? Math.min(...terms.map(([, last]) => last))
      : Math.min(...terms.map(([first]) => first));
  if (!Number.isFinite(day)) return [];
  const confidence = standing === "held" ? OVER : NOT_BEFORE;
  return [
    textClue(reading, "office", words, [[day, Infinity]], confidence, {
      because: `${facts.map(sentence).join(" ")}${standing === "held" ? FORMER : ""}`,
      source: facts[0]?.source ?? null,
    }),
  ];
}

/**
 * A holder is called by the office while holding it, where the text doesn't speak of the past: how
 * sure that is, the sentence tells. Of several holders of one office only the last can hold it.
 */
function notAfter(reading: Reading, offices: readonly Hit[]): Clue[] {
  const holding = offices.filter(({ standing }) => standing === "holds");
  const lastStart = new Map<string, number>();
  for (const { facts } of offices)
    for (const fact of facts)
      lastStart.set(fact.what, Math.max(lastStart.get(fact.what) ?? -Infinity, fact.days[0]));
  const best = new Map<string, { hit: Hit; confidence: number }>();
  for (const hit of holding) {
    const isLast = hit.facts.some((fact) => fact.days[0] >= (lastStart.get(fact.what) ?? -Infinity));
    const confidence = isLast ? spokenOf(reading, hit) : 0;
    if (confidence > (best.get(keyOf(hit))?.confidence ?? 0)) best.set(keyOf(hit), { hit, confidence });
  }
  return [...best.values()].flatMap(({ hit, confidence }) => {
    const days = terms(hit.facts);
    if (days.length === 1 && hull(days)?.[1] === Infinity) return [];
    return textClue(reading, "office", hit, days, confidence, {
      because: `${hit.facts.map(sentence).join(" ")} News of a term’s end is counted in.`,
      source: hit.facts[0]?.source ?? null,
      isSoft: true,
    });
  });
}

/** The days on which one of the terms ran, or had just ended. */
const terms = (facts: readonly KnownFact[]): DaySet =>
  union([facts.map((fact): Span => [fact.days[0], fact.days[1] + GRACE]).sort((a, b) => a[0] - b[0])]);

function sentence({ what, words, from, to }: KnownFact): string {
  const who = `${words[1]?.[0]} was ${what}`;
  return to === null ? `${who}: since ${from}.` : `${who}: ${from} to ${to}.`;
}
