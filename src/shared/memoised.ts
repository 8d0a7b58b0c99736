import { ownTexts } from "./ownText.ts";

/**
 * After so many different arguments all are forgotten, so that the memory that they take is bounded. An archive of 10,000
 * articles has more than 20,000 names, and goes through all of them several times.
 */
const MOST = 100_000;

/**
 * Wraps a function so that it runs only once for the same arguments. Articles mention the same days again and again, and
 * formatting one takes a tenth of a millisecond.
 * @param make must give the same for the same arguments, and something that nobody changes.
 */
export function memoised<T, Rest extends readonly string[]>(
  make: (...words: Rest) => T,
): (...words: Rest) => T {
  // By the second argument, which is nearly always the same language: to join both for each call took longer than to look both up.
  const tables = new Map<string, Map<string, { readonly made: T }>>();
  let size = 0;
  return (...words) => {
    const [key, of] = keyOf(words);
    const table = tables.get(of);
    const found = table?.get(key);
    if (found) return found.made;
    // A word that was cut out of an article would keep all of its text in memory, and so would what is made of it.
    const own = ownTexts(words);
    const made = make(...own);
    if (size >= MOST) {
      tables.clear();
      size = 0;
    }
    const known = tables.get(of) ?? new Map<string, { readonly made: T }>();
    known.set(keyOf(own)[0], { made });
    tables.set(of, known);
    size += 1;
    return made;
  };
}

function keyOf(words: readonly string[]): readonly [key: string, of: string] {
  const [first = "", second = ""] = words;
  return words.length < 3 ? [first, second] : [words.join("\0"), ""];
}
