import type { NameMatch } from "./nameMatch.ts";

/** The most words that are added before a name, and the longest text that is looked at for them. */
const MOST_WORDS = 4;
const MOST_LETTERS = 80;

/** What is less sure doesn't tell where another name begins. */
const MIN_STRENGTH = 0.6;

/** A word with a capital and a space, at the end of a text. */
const LAST_WORD = /(?<![\p{L}\p{N}’'.-])\p{Lu}[\p{L}’'.-]*[ \u00a0]$/u;

/**
 * The names of an article, with the beginnings of people's names that a rule cut off, where the article has the whole name
 * elsewhere: "Rosa Quist" in "by Ada Rosa Quist" is "Ada Rosa Quist" after "President Ada Rosa Quist".
 */
export function uncut(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const isWhole = ({ type, text: words, strength }: NameMatch) =>
    type === "person" && strength >= MIN_STRENGTH && /\s/.test(words);
  const wholes = new Set(names.filter(isWhole).map((name) => name.text));
  if (wholes.size === 0) return names;
  let from = 0;
  return names.map((name) => {
    const start = name.type === "person" ? wholeFrom(text, name, from, wholes) : name.start;
    from = name.end;
    if (start === name.start) return name;
    return { ...name, start, text: text.slice(start, name.end), rule: "names/same-words", strength: 0.8 };
  });
}

/** Where the whole name begins that ends in a name; where the name begins itself, if there is none. */
function wholeFrom(text: string, name: NameMatch, from: number, wholes: ReadonlySet<string>): number {
  let [start, whole] = [name.start, name.start];
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const before = text.slice(Math.max(from, start - MOST_LETTERS), start);
    const word = LAST_WORD.exec(before)?.[0];
    if (word === undefined) break;
    start -= word.length;
    if (wholes.has(text.slice(start, name.end))) whole = start;
  }
  return whole;
}
