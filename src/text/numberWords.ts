/**
 * Numbers in English words. This is the only table: time expressions ("two weeks ago", "the 19th century")
 * and figures ("two hundred and fifty troops") both read it.
 */

export const UNITS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** From twenty to ninety; the first is 2 × 10. */
export const TENS: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** From "zeroth" to "nineteenth". */
const UNIT_ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

/** What multiplies the number before it, in words and as newspapers shorten it. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["a", 1],
  ["an", 1],
]);

const SMALL = [...UNITS.slice(1), ...TENS].sort((a, b) => b.length - a.length).join("|");
const WORD_MAGNITUDES = "dozen|hundred|thousand|lakh|million|crore|billion|trillion";

/** A magnitude right after digits: " million", "bn". */
export const MAGNITUDE = new RegExp(
  `(?:[\\s-](${WORD_MAGNITUDES})|\\s?(mln|mn|bn|tn|m))(?![\\p{L}\\p{N}’'])`,
  "uy",
);

const CAPITALISED = SMALL.replace(/(?<=^|\|)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** A number in words, as a pattern: "two hundred and fifty", "a dozen", "half a million". */
export const WORD_NUMBER = `\\b(?:[Hh]alf\\sa\\s(?:million|billion|trillion|dozen)\\b|(?:(?:${CAPITALISED})\\b|[Aa](?=\\s(?:${WORD_MAGNITUDES})\\b))(?:[\\s-](?:and\\s)?(?:${SMALL}|${WORD_MAGNITUDES})\\b(?![’']))*)`;

/** The last word of a number, as a pattern: digits, "two" to "twelve", "twenty", or a magnitude. */
export const LAST_NUMBER = `(?:\\d[\\d.,]*|${UNITS.slice(2, 13).join("|")}|twenty|dozen|hundred|thousand|million|billion)`;

/** The factor that a magnitude multiplies by: 1,000,000 for "million" and "mln"; 1 for any other word. */
export const magnitude = (word: string): number => MAGNITUDES.get(word.toLowerCase()) ?? 1;

/** A number while its words are read from left to right. */
interface Sum {
  /** The thousands, millions and so on that are complete. */
  readonly total: number;
  /** The number since then, below a thousand. */
  readonly group: number;
  /** The value of the last word: a number below a hundred must be smaller than the one before it. */
  readonly last: number;
}

/**
 * The value of a number in words: 250 for "two hundred and fifty", 12 for "a dozen", 500,000 for
 * "half a million".
 * @returns null for words that aren't one number ("two three", "several").
 */
export function wordValue(words: string): number | null {
  const [first = "", ...others] = words.toLowerCase().split(/[\s-]+/);
  if (first === "half") return magnitude(others[1] ?? "") / 2;
  let sum: Sum | null = { total: 0, group: 0, last: Number.POSITIVE_INFINITY };
  for (const word of [first, ...others]) if (word !== "and") sum = sum && added(sum, word);
  return sum && sum.total + sum.group;
}

function added({ total, group, last }: Sum, word: string): Sum | null {
  const value = VALUES.get(word);
  if (value !== undefined) {
    // "twenty five" and "hundred five" are numbers, "five six" and "two thirty" are not.
    return value >= last || (last < 20 && last > 0) ? null : { total, group: group + value, last: value };
  }
  const factor = MAGNITUDES.get(word);
  if (factor === undefined) return null;
  const scaled = Math.max(group, 1) * factor;
  const next = factor >= 100 ? 100 : 0;
  return factor >= 1000
    ? { total: total + scaled, group: 0, last: next }
    : { total, group: scaled, last: next };
}

/** The tens of years as decades are called: "twenties" to "nineties". */
export const DECADES: readonly string[] = TENS.map((word) => word.replace(/y$/, "ies"));

/** Ordinals in words up to "ninety-ninth", as a pattern's alternatives for the numbers from `from` to `to`. */
export function ordinalWords(from: number, to: number): string {
  const all = Array.from({ length: to - from + 1 }, (_, index) => ordinalWord(from + index));
  // The longer first, so that "twenty-first" isn't read as "twenty".
  return all.sort((a, b) => b.length - a.length).join("|");
}

function ordinalWord(number: number): string {
  if (number < 20) return UNIT_ORDINALS[number] ?? "";
  const ten = TENS[Math.floor(number / 10) - 2] ?? "";
  return number % 10 === 0 ? ten.replace(/y$/, "ieth") : `${ten}-${UNIT_ORDINALS[number % 10]}`;
}

const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index): [string, number] => [ordinalWord(index + 1), index + 1]),
);

/** The value of an ordinal: 3 for "third" and "3rd", 21 for "twenty-first"; null for any other word. */
export function ordinalValue(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(word)?.[1];
  return digits ? Number(digits) : (ORDINAL_VALUES.get(word.toLowerCase()) ?? null);
}
