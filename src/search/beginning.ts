/** How many letters the words of a cell share. With fewer, an edited article would change most cells; with more, there would be too many. */
const LETTERS = 3;

/** The first code unit of those that stand for characters beyond U+FFFF, and the first one after them. */
const [FROM, TO] = [0xd800, 0xe000];

/** More than any letter's rank, so that three of them are one number that is exact. */
const RANKS = 2 ** 17;

/**
 * What a word begins with, as a number: in the order of such numbers words are in the order of their characters (`byCodePoints`). A cut within a
 * character beyond U+FFFF does no harm: those that share its first half are neighbours all the same.
 */
export function beginningOf(word: string): number {
  let number = 0;
  for (let at = 0; at < LETTERS; at += 1)
    number = RANKS * number + (at < word.length ? 1 + rankOf(word.charCodeAt(at)) : 0);
  return number;
}

/** The place of a code unit in the order of characters: those of two units come last. */
export const rankOf = (unit: number): number => (unit >= FROM && unit < TO ? unit + 0x1_0000 : unit);
