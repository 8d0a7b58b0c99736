/** The address parameter that names words to highlight on an article's page. */
export const HIGHLIGHT_PARAMETER = "highlight";

/** A part of a text, as offsets in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Scripts that have no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The most words and phrases that are highlighted; an address with more wasn't made by our search. */
const MAX_FORMS = 20;

/**
 * Finds words and phrases in a text. Case and the kind of white space don't matter; parts of longer words
 * don't count. The ranges don't overlap and are in the order of the text.
 * @param forms words or phrases; where two begin at the same position, the longer one is found.
 */
export function highlightRanges(text: string, forms: readonly string[]): TextRange[] {
  const wanted = [...new Set(forms.map((form) => form.trim()))]
    .filter((form) => form !== "")
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_FORMS);
  if (wanted.length === 0) return [];
  const pattern = new RegExp(wanted.map(patternOf).join("|"), "giu");
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function patternOf(form: string): string {
  const words = form.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const whole = words.join("\\s+");
  return UNSPACED.test(form) ? whole : `(?<![\\p{L}\\p{N}\\p{M}])${whole}(?![\\p{L}\\p{N}\\p{M}])`;
}

/** Splits a text at the ranges. The pieces, joined, are the text; those within a range are highlighted. */
export function splitAtRanges(
  text: string,
  ranges: readonly TextRange[],
): { readonly text: string; readonly isHighlighted: boolean }[] {
  const ends = [...ranges, { start: text.length, end: text.length }];
  return ends
    .flatMap(({ start, end }, index) => [
      { text: text.slice(ranges[index - 1]?.end ?? 0, start), isHighlighted: false },
      { text: text.slice(start, end), isHighlighted: true },
    ])
    .filter((piece) => piece.text !== "");
}
