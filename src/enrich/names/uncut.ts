import type { NameMatch } from "./nameMatch.ts";

/** The most words that are added before a name, and the longest text that is looked at for them. */
const MOST_WORDS = 4;
const MOST_LETTERS = 80;

/** What is less sure doesn't tell where another name begins. */
const MIN_STRENGTH = 0.6;

/** A word with a capital that may be a part of a name. */
const WORD = /^\p{Lu}[\p{L}’'.-]*$/u;

/**
 * The names of an article, with the beginnings of people's names that a rule cut off, where the article has the whole name
 * elsewhere: "Rosa Quist" in "by Ada Rosa Quist" is "Ada Rosa Quist" after "President Ada Rosa Quist".
 */
export function uncut(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const isWhole = ({ type, text: words, strength }: NameMatch) =>
    type === "person" && strength >= MIN_STRENGTH && /\s/.test(words);
  const wholes = new Set(names.filter(isWhole).map((name) => name.text));
  if (wholes.size === 0) return names;
  const ends = new Set([...wholes].flatMap(endsOf));
  let from = 0;
  return names.map((name) => {
    const mayBeCut = name.type === "person" && ends.has(name.text);
    const start = mayBeCut ? wholeFrom(text, name, from, wholes) : name.start;
    from = name.end;
    if (start === name.start) return name;
    return { ...name, start, text: text.slice(start, name.end), rule: "names/same-words", strength: 0.8 };
  });
}

/** Where the whole name begins that ends in a name; where the name begins itself, if there is none. */
function wholeFrom(text: string, name: NameMatch, from: number, wholes: ReadonlySet<string>): number {
  let [start, whole] = [name.start, name.start];
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const before = wordBefore(text, start, Math.max(from, name.start - MOST_LETTERS));
    if (!WORD.test(text.slice(before, Math.max(before, start - 1)))) break;
    start = before;
    if (wholes.has(text.slice(start, name.end))) whole = start;
  }
  return whole;
}

/** Where the word before a place begins, if one space is between them; the place itself if there is none. */
function wordBefore(text: string, place: number, from: number): number {
  if (!isSpace(text, place - 1)) return place;
  let at = place - 1;
  while (at > from && !isSpace(text, at - 1)) at -= 1;
  return at;
}

const SPACES = " \u00a0\n\t";
const isSpace = (text: string, at: number) => at >= 0 && SPACES.includes(text.charAt(at));

/** What a name ends in, from each of its words but the first. */
function endsOf(name: string): string[] {
  const words = name.split(" ");
  return words.slice(1, MOST_WORDS + 1).map((_, index) => words.slice(index + 1).join(" "));
}
