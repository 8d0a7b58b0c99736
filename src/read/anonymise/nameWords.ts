import { MONTH, WEEKDAY } from "../../text/calendarWords.ts";
import { foldedWord, withoutUmlauts } from "./foldedWord.ts";

/**
 * How a word of a name is told from other words of a text:
 * - `always`: no other word is written like this, so it is the name in any case ("Ferrowhite", "FERROWHITE", "ferrowhite");
 * - `capitalised`: it is an ordinary word too, so it is the name where it has a capital ("Young", "Baker");
 * - `beside`: a month or a weekday, so it is the name only beside another word of it ("May Doe");
 * - `particle`: "van", "de", an initial: only before the next word of the name.
 */
type Recognition = "always" | "capitalised" | "beside" | "particle";

/** A word of a name that is to be shortened. */
export interface NameWord {
  /** The number of the name in its list, and of the word in its name, from 0. */
  readonly name: number;
  readonly place: number;
  /** What it is shortened to, without the full stop: "J". */
  readonly initial: string;
  readonly recognition: Recognition;
}

/** The words of names as they are found in texts. */
export interface NameWords {
  /** By their folded forms. */
  readonly byForm: ReadonlyMap<string, readonly NameWord[]>;
  /** Whole names without spaces, as in addresses: "janedoe", "doejane". */
  readonly joined: ReadonlyMap<string, string>;
  /** For each name, its initials: "J. D." */
  readonly initials: readonly string[];
}

const CALENDAR = new RegExp(`^(?:${MONTH}|${WEEKDAY})$`, "i");

/** The words of a name: "Anna-Lena van Doe" has four. */
const wordsIn = (name: string): string[] =>
  name
    .normalize("NFC")
    .split(/[\s\-‐‑–.,]+/u)
    .filter((word) => foldedWord(word) !== "");

/** Whether a cell holds a name that can be found in a text: "J. D." has only initials. */
export const isName = (name: string): boolean =>
  wordsIn(name).some((word) => [...foldedWord(word)].length > 1 || isIdeographic(word));

/** A name as its initials: "Jane Doe" gives "J. D.". */
export const initialsOf = (name: string): string =>
  wordsIn(name)
    .map((word) => `${initialOf(word)}.`)
    .join(" ");

/** A script without spaces between words and without capitals. */
export const isIdeographic = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);

/**
 * Prepares names to be found.
 * @param common ordinary words in lower case.
 */
export function nameWords(names: readonly string[], common: ReadonlySet<string>): NameWords {
  const byForm = new Map<string, NameWord[]>();
  const joined = new Map<string, string>();
  for (const [name, whole] of names.entries()) {
    const words = wordsIn(whole);
    const isLower = words.every((word) => !/\p{Lu}/u.test(word));
    for (const [place, word] of words.entries()) {
      const recognition = recognitionOf(word, { isOnly: words.length === 1, isLower }, common);
      const one = { name, place, initial: initialOf(word), recognition };
      for (const form of new Set([foldedWord(word), withoutUmlauts(word)]))
        byForm.set(form, [...(byForm.get(form) ?? []), one]);
    }
    if (words.length < 2) continue;
    const [last = "", ...before] = [...words].reverse();
    for (const order of [words, [last, ...before.reverse()]])
      joined.set(order.map(foldedWord).join(""), order.map((word) => `${initialOf(word)}.`).join(""));
  }
  return { byForm, joined, initials: names.map(initialsOf) };
}

function recognitionOf(
  word: string,
  { isOnly, isLower }: { readonly isOnly: boolean; readonly isLower: boolean },
  common: ReadonlySet<string>,
): Recognition {
  const folded = foldedWord(word);
  const isCommon = common.has(word.toLowerCase()) || common.has(folded);
  if (isOnly) return isCommon || CALENDAR.test(word) ? "capitalised" : "always";
  if (folded.length === 1 || (!isLower && !/\p{Lu}/u.test(word) && !isIdeographic(word))) return "particle";
  if (CALENDAR.test(word)) return "beside";
  return isCommon ? "capitalised" : "always";
}

/** The first letter, as a capital unless the name itself has a small one, as particles have. */
function initialOf(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0] ?? "";
  return letter.normalize("NFC");
}
