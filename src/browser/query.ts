import { searching as words } from "../languages/chosen.ts";
import { append } from "../shared/append.ts";
import { daysOf } from "../shared/days.ts";
import { trimPunctuation } from "./normalize.ts";

/** A word or phrase that an article must contain or, if it is excluded, must not contain. */
export interface Term {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
  /** Whether only words within quotations count: `quote:peace`. */
  readonly inQuotations?: true;
}

/** The operator that searches within quotations. */
const QUOTE = "quote";

/** A parsed query. */
export interface Query {
  readonly terms: readonly Term[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null if the query doesn't have it. */
  readonly from: string | null;
  readonly to: string | null;
  /** Operators such as `source:Reuters`, for the archive's facets. */
  readonly facetValues: readonly { readonly facet: string; readonly value: string }[];
  /** What is wrong with the query, each as a sentence for the reader. */
  readonly problems: readonly string[];
}

/** An optional minus, an optional name with a colon, and a phrase or a word; or an unclosed quotation mark. */
const PIECE = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"|([^\s"]+))|"/gu;

/** Quotation marks that keyboards and word processors make. */
const QUOTES = /[“”„‟«»]/g;

interface Piece {
  readonly text: string;
  readonly isExcluded: boolean;
  /** The name before the colon, in lower case; empty if there is none. */
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
}

/**
 * Parses a query of words, `"phrases"`, `-exclusions`, `quote:peace`, `from:2024-10`, `to:2024`, and operators for
 * facets, such as `source:Reuters` or `source:"The Gazette"`. If the word before a colon isn't a facet's name, the
 * text is searched as it is: "12:30", "Note: nothing".
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
    const problem = problemOf(piece, isOperator || name === QUOTE, isEnd);
    if (problem !== null) problems.push(problem);
    else if (!isOperator) append(terms, termsOf(piece));
    else if (isEnd) ends[name] = value;
    else choices.push({ facet: name, value });
  }
  const isEmpty =
    terms.length + choices.length + problems.length === 0 && ends.from === null && ends.to === null;
  if (isEmpty && text.trim() !== "") problems.push(words.noLetters(text.trim()));
  return { terms, ...ends, facetValues: choices, problems };
}

function piecesOf(text: string): Piece[] {
  return [...text.replace(QUOTES, '"').matchAll(PIECE)].map(
    ([piece, minus, prefix = "", phrase, word = ""]) => {
      // An operator without a value, "from:", was matched as a word.
      const name = prefix === "" ? (/^(\p{L}+):$/u.exec(word)?.[1] ?? "") : prefix;
      const value = phrase ?? (prefix === "" && name !== "" ? "" : word);
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
  if (text === '"') return words.unclosedQuote;
  if (!isOperator) return null;
  if (isExcluded && name !== QUOTE) return words.minusIgnored(text);
  if (value === "") return words.noValue(text, exampleOf(name, isEnd));
  return isEnd && daysOf(value) === null ? dateProblem(name === "from" ? "from" : "to", value) : null;
}

function exampleOf(name: string, isEnd: boolean): string {
  if (name === QUOTE) return `${QUOTE}:${words.exampleWord}`;
  return isEnd ? `${name}:2024-10` : `${name}:"${words.exampleName}"`;
}

/** Tells the reader what is wrong with one end of a range of dates. */
export function dateProblem(name: "from" | "to", value: string): string {
  return words.notADate(name, value);
}

/** The words or the phrase of a piece. Words without letters and digits are left out: they find nothing. */
function termsOf({ text, isExcluded, name, value, isQuoted }: Piece): Term[] {
  const within = name === QUOTE ? ({ inQuotations: true } as const) : {};
  const word = (one: string): Term => ({ text: one, isPhrase: false, isExcluded, ...within });
  if (name === QUOTE && !isQuoted) return wordsOf(value).map(word);
  if (!isQuoted) return wordsOf(text).map(word);
  const all = wordsOf(value);
  const phrase = { text: all.join(" "), isPhrase: all.length > 1, isExcluded, ...within };
  return [...(name === QUOTE ? [] : wordsOf(name)).map(word), ...(all.length === 0 ? [] : [phrase])];
}

/** The words of a text, without the punctuation around them. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(trimPunctuation)
    .filter((word) => word !== "");
}

/** Writes terms as a reader would type them, with quotation marks around what looks like an operator. */
export function writeTerms(terms: readonly Term[]): string {
  return terms
    .map(({ text, isPhrase, isExcluded, inQuotations }) => {
      const written = isPhrase || text.includes(":") ? `"${text}"` : text;
      return `${isExcluded ? "-" : ""}${inQuotations ? `${QUOTE}:` : ""}${written}`;
    })
    .join(" ");
}
