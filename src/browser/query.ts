import { daysOf } from "../shared/days.ts";

/** A word, or the words of a phrase in their order, that an article must have or must not have. */
export interface Term {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
}

/** What a reader typed, taken apart. */
export interface Query {
  readonly terms: readonly Term[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where nothing was said. */
  readonly from: string | null;
  readonly to: string | null;
  /** `source:Reuters`, for every facet that the archive has. */
  readonly facetValues: readonly { readonly facet: string; readonly value: string }[];
  /** What can't be meant as it was written, each as a sentence for the reader. */
  readonly problems: readonly string[];
}

/** A minus, a name with a colon, and a phrase or what stands there up to a space; or a mark alone. */
const PIECE = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"|([^\s"]+))|"/gu;

/** Quotation marks as keyboards and text programs write them. */
const QUOTES = /[“”„‟«»]/g;

interface Piece {
  readonly text: string;
  readonly isExcluded: boolean;
  /** What stands before a colon, in small letters; empty where there is none. */
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
}

/**
 * Takes a query apart: words, `"phrases"`, `-not`, `from:2024-10`, `to:2024`, and `source:Reuters`
 * or `source:"The Gazette"` for each facet. A word before a colon that is no facet stays a word
 * of the text: "12:30" and "Note: nothing" are searched as they stand.
 */
export function parseQuery(text: string, facets: readonly string[]): Query {
  const terms: Term[] = [];
  const choices: { facet: string; value: string }[] = [];
  const problems: string[] = [];
  const ends: { from: string | null; to: string | null } = { from: null, to: null };
  for (const piece of piecesOf(text)) {
    const { name, value } = piece;
    const isEnd = name === "from" || name === "to";
    const isOperator = isEnd || facets.includes(name);
    const problem = problemOf(piece, isOperator, isEnd);
    if (problem !== null) problems.push(problem);
    else if (!isOperator) terms.push(...termsOf(piece));
    else if (isEnd) ends[name] = value;
    else choices.push({ facet: name, value });
  }
  const isEmpty =
    terms.length + choices.length + problems.length === 0 && ends.from === null && ends.to === null;
  if (isEmpty && text.trim() !== "")
    problems.push(`“${text.trim()}” contains no letters or digits to search for.`);
  return { terms, ...ends, facetValues: choices, problems };
}

function piecesOf(text: string): Piece[] {
  return [...text.replace(QUOTES, '"').matchAll(PIECE)].map(
    ([piece, minus, before = "", phrase, word = ""]) => {
      // A name whose value is missing is all of a word: "from:".
      const name = before === "" ? (/^(\p{L}+):$/u.exec(word)?.[1] ?? "") : before;
      const value = phrase ?? (before === "" && name !== "" ? "" : word);
      return {
        text: piece,
        isExcluded: minus === "-",
        name: name.toLowerCase(),
        value: value.trim(),
        isQuoted: phrase !== undefined,
      };
    },
  );
}

function problemOf(
  { text, isExcluded, name, value }: Piece,
  isOperator: boolean,
  isEnd: boolean,
): string | null {
  if (text === '"')
    return "A closing quotation mark is missing, so the words after it are searched one by one.";
  if (!isOperator) return null;
  if (isExcluded) return `“${text}” was ignored: a minus sign excludes only words and phrases.`;
  if (value === "")
    return `“${text}” has no value. Write, for example, ${isEnd ? `${name}:2024-10` : `${name}:"a name"`}.`;
  return isEnd && daysOf(value) === null ? dateProblem(name === "from" ? "from" : "to", value) : null;
}

/** What is wrong with the end of a range, for whoever wrote it. */
export function dateProblem(name: "from" | "to", value: string): string {
  return `“${name}:${value}” is not a date. Write a year, a month or a day, such as ${name}:2024, ${name}:2024-10 or ${name}:2024-10-29.`;
}

/** What has no letter and no digit finds nothing, and is left out. */
function termsOf({ text, isExcluded, name, value, isQuoted }: Piece): Term[] {
  const word = (one: string): Term => ({ text: one, isPhrase: false, isExcluded });
  if (!isQuoted) return wordsOf(text).map(word);
  const words = wordsOf(value);
  const phrase = { text: words.join(" "), isPhrase: words.length > 1, isExcluded };
  return [...wordsOf(name).map(word), ...(words.length === 0 ? [] : [phrase])];
}

/** The words of a text, parted by white space; marks before and after a word don't belong to it. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");
    return bare === "" ? [] : [bare];
  });
}

/** The words and phrases of a query as one would type them; what looks like an operator, in quotation marks. */
export function writeTerms(terms: readonly Term[]): string {
  return terms
    .map(({ text, isPhrase, isExcluded }) => {
      const written = isPhrase || text.includes(":") ? `"${text}"` : text;
      return isExcluded ? `-${written}` : written;
    })
    .join(" ");
}
