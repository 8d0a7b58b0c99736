const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** What multiplies the number before it, in words and as newspapers shorten it. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["a", 1],
]);

const SMALL = [...UNITS.slice(1), ...TENS].sort((a, b) => b.length - a.length).join("|");
const WORD_MAGNITUDES = "dozen|hundred|thousand|lakh|million|crore|billion|trillion";

/** A magnitude right behind digits: " million", "bn". */
export const MAGNITUDE = new RegExp(
  `(?:[\\s-](${WORD_MAGNITUDES})|\\s?(mln|mn|bn|tn|m))(?![\\p{L}\\p{N}’'])`,
  "uy",
);

const CAPITAL = SMALL.replace(/(?<=^|\|)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** A number in words, as a pattern: "two hundred and fifty", "a dozen", "half a million". */
export const WORD_NUMBER = `\\b(?:[Hh]alf\\sa\\s(?:million|billion|dozen)\\b|(?:(?:${CAPITAL})\\b|[Aa](?=\\s(?:${WORD_MAGNITUDES})\\b))(?:[\\s-](?:and\\s)?(?:${SMALL}|${WORD_MAGNITUDES})\\b(?![’']))*)`;

export const magnitude = (word: string): number => MAGNITUDES[word.toLowerCase()] ?? 1;

/** What a number in words is worth; null for words that don't make one ("two three"). */
export function wordValue(words: string): number | null {
  const tokens = words.toLowerCase().split(/[\s-]+/);
  if (tokens[0] === "half") return magnitude(tokens[2] ?? "") / 2;
  let [total, group, last] = [0, 0, Number.POSITIVE_INFINITY];
  for (const token of tokens) {
    if (token === "and") continue;
    const value = VALUES.get(token);
    if (value !== undefined) {
      // "twenty five", "hundred five", but not "five six" or "two thirty".
      if (value >= last || (last < 20 && last > 0)) return null;
      group += value;
      last = value;
    } else {
      const times = magnitude(token);
      if (times >= 1000) {
        total += Math.max(group, 1) * times;
        group = 0;
      } else group = Math.max(group, 1) * times;
      last = times >= 100 ? 100 : 0;
    }
  }
  return total + group;
}
