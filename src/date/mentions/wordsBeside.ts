import { directionBeside } from "./direction.ts";
import { isOfAnyYear } from "./eachYear.ts";
import { hasHappened } from "./happened.ts";
import type { WordsBeside } from "./meaning.ts";
import { isToCome } from "./toCome.ts";

/** What the words before and after a date without its year show of its year. */
export function wordsBeside(before: string, after: string): WordsBeside {
  const toCome = isToCome(before, after);
  if (toCome === "surely" || toCome === "maybe") return { side: 1, happened: false, toCome, anyYear: false };
  const happened = hasHappened(before, after);
  const side = directionBeside(before, after);
  return {
    side: toCome === "told" && side === 1 ? null : side,
    happened,
    anyYear: isOfAnyYear(before, after, happened),
  };
}
