import type { NameMatch } from "./nameMatch.ts";
import type { UnmatchedWords } from "./propagate.ts";

/** What stands between two members of a series. */
const BETWEEN = /^(?:,| and| or|, and| or|, or| &)\s$/;

/** The longest text between two members. */
const MAX_BETWEEN = 6;

/** A word that can be a name: it isn't the first of a sentence, and it is no title or weekday, which aren't unmatched. */
const ONE_WORD = /^\p{Lu}[\p{Ll}’'-][\p{L}’'-]+$/u;

const CONFIDENCE = 0.55;

/**
 * Unknown words in a series of names are names of the same type: "Kasna" in "Oslo, Kasna and Bergen". After "and" one
 * name before it is enough; in the middle both neighbours must agree.
 * @param ordinary whether a word is one that dictionaries have in lower case.
 */
export function namesInSeries(
  text: string,
  matches: readonly NameMatch[],
  unmatched: readonly UnmatchedWords[],
  ordinary: (word: string) => boolean,
): NameMatch[] {
  const byEnd = new Map(matches.map((match) => [match.end, match]));
  const byStart = new Map(matches.map((match) => [match.start, match]));
  const added: NameMatch[] = [];
  for (const { start, end, text: words, isSentenceStart } of unmatched) {
    if (isSentenceStart || !ONE_WORD.test(words) || ordinary(words)) continue;
    const before = memberBefore(text, start, byEnd);
    const after = memberAfter(text, end, byStart);
    const type = typeOf(before, after);
    if (type === null) continue;
    const name: NameMatch = {
      start,
      end,
      text: words,
      type,
      rule: "names/in-series",
      strength: CONFIDENCE,
    };
    added.push(name);
    byEnd.set(end, name);
  }
  return added;
}

interface Member {
  readonly match: NameMatch;
  /** Whether "and" or "or" joins it. */
  readonly isJoined: boolean;
}

function memberBefore(text: string, start: number, byEnd: ReadonlyMap<number, NameMatch>): Member | null {
  for (let length = 1; length <= MAX_BETWEEN; length += 1) {
    const match = byEnd.get(start - length);
    if (match) return member(match, text.slice(start - length, start));
  }
  return null;
}

function memberAfter(text: string, end: number, byStart: ReadonlyMap<number, NameMatch>): Member | null {
  for (let length = 1; length <= MAX_BETWEEN; length += 1) {
    const match = byStart.get(end + length);
    if (match) return member(match, text.slice(end, end + length));
  }
  return null;
}

const member = (match: NameMatch, between: string): Member | null =>
  BETWEEN.test(between) ? { match, isJoined: /and|or/.test(between) } : null;

/** The type that the neighbours give; null where they don't agree, or a comma alone joins the only one. */
function typeOf(before: Member | null, after: Member | null): NameMatch["type"] | null {
  if (before && after) return before.match.type === after.match.type ? before.match.type : null;
  const only = before ?? after;
  return only?.isJoined ? only.match.type : null;
}
