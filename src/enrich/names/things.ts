import type { NameMatch } from "./nameMatch.ts";
import type { UnmatchedWords } from "./propagate.ts";
import { STATE_ABBREVIATIONS } from "./words/places.ts";

/** Words and names of an article. */
export interface Found {
  readonly matches: readonly NameMatch[];
  readonly unmatched: readonly UnmatchedWords[];
}

/**
 * Takes for unmatched what looks like a person's name, but what the article uses as a thing's, also where it stands elsewhere:
 * "Wowee Quexa (which", "1995's Wowee Quexa", "Burns" after "Burns, Ore.", "Ford" after "Ford Motor".
 */
export function withoutThings(text: string, { matches, unmatched }: Found): Found {
  const things = new Set(matches.filter((match) => isThing(text, match)).map((match) => match.text));
  const towns = matches.filter((match) => isTown(text, match)).map((match) => match.text);
  // Searched for only where it matters, as it takes a pass over the text.
  const hasGuess = matches.some(({ rule }) => rule === "names/officeholder");
  const firms = hasGuess ? [...text.matchAll(OF_FIRMS)].map(([, word = ""]) => word) : [];
  const others = new Set([...towns, ...firms]);
  if (things.size + others.size === 0) return { matches, unmatched };
  const isOther = (match: NameMatch) =>
    (isWhole(match) && things.has(match.text)) ||
    (match.rule === "names/officeholder" && others.has(match.text));
  const words = matches
    .filter(isOther)
    .map((match) => ({ start: match.start, end: match.end, text: match.text, isSentenceStart: false }));
  return { matches: matches.filter((match) => !isOther(match)), unmatched: [...unmatched, ...words] };
}

const isWhole = ({ type, text }: NameMatch) => type === "person" && /\s/.test(text);

/** A name of this strength is more than a guess. */
const MIN_SURE = 0.7;

/** In "a series of Ada Quist, which" the series may be meant, so there the name must be a guess. */
function isThing(text: string, match: NameMatch): boolean {
  const { start, end, strength } = match;
  if (!isWhole(match)) return false;
  if (/(?<!\d)\d{4}['’]s $/.test(text.slice(Math.max(0, start - 8), start))) return true;
  return strength < MIN_SURE && /^(?:,| \() ?which\b/.test(text.slice(end, end + 10));
}

/** A firm's first word, which is nobody where the article names nobody in full: "Ford" in "Ford Motor". */
const OF_FIRMS = /(?<!\p{L})(\p{Lu}[\p{L}’'-]+) (?:Inc|Corp|Ltd|Co|Motors?|Airlines|Company)(?!\p{L})/gu;

/** Whether the abbreviation of a US state follows. */
function isTown(text: string, { type, end }: NameMatch): boolean {
  const state = type === "place" ? /^, (\p{L}[\p{L}.]*)/u.exec(text.slice(end, end + 12))?.[1] : undefined;
  return state !== undefined && STATE_ABBREVIATIONS.has(state);
}
