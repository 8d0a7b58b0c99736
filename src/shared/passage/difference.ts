import { codePoints } from "./words.ts";

/** Two texts: what both begin and end with, exactly, and what each has between. */
export interface Difference {
  readonly before: string;
  readonly saved: string;
  readonly now: string;
  readonly after: string;
}

/** What two texts have in common at their beginning and at their end, up to the border of a word. */
export function differenceOf(saved: string, now: string): Difference {
  const [one, other] = [codePoints(saved), codePoints(now)];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  while (start > 0 && isLetter(one[start - 1]) && (isLetter(one[start]) || isLetter(other[start])))
    start -= 1;
  const startOf = (text: readonly string[]) => text[text.length - end];
  const beforeEnd = (text: readonly string[]) => text[text.length - end - 1];
  while (end > 0 && isLetter(startOf(one)) && (isLetter(beforeEnd(one)) || isLetter(beforeEnd(other))))
    end -= 1;
  const between = (text: readonly string[]) => text.slice(start, text.length - end).join("");
  return {
    before: one.slice(0, start).join(""),
    saved: between(one),
    now: between(other),
    after: one.slice(one.length - end).join(""),
  };
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
