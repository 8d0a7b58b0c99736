import { ownText } from "./ownText.ts";

/**
 * Keeps each different text in memory once, however many lists have it. A text that was cut out of a longer one is copied, as
 * otherwise it would keep all of that in memory.
 * @returns what gives the one that is kept.
 */
export function keptOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const copy = ownText(text);
    known.set(copy, copy);
    return copy;
  };
}
