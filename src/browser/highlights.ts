/** The parameter of an address that names the words to mark on an article's page. */
export const HIGHLIGHT_PARAMETER = "highlight";

/** A run of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Writing that has no spaces between its words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** More spellings than these aren't what somebody searched for. */
const MAX_FORMS = 20;

/**
 * Where words and phrases stand in a text, as they are written there but for capitals and kinds of
 * white space, and not as part of longer words. Runs lie apart, in the text's order.
 * @param forms words or phrases; the longer of two that begin at one place counts.
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

/** A text in pieces, each said to be marked or not; put together they are the text. */
export function splitAtRanges(
  text: string,
  runs: readonly TextRange[],
): { readonly text: string; readonly isMarked: boolean }[] {
  const ends = [...runs, { start: text.length, end: text.length }];
  return ends
    .flatMap(({ start, end }, index) => [
      { text: text.slice(runs[index - 1]?.end ?? 0, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    ])
    .filter((piece) => piece.text !== "");
}
