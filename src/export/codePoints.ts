const SURROGATE = /[\ud800-\udfff]/;

/** How many characters, as Unicode counts them, are before an offset of a text: other programs than browsers count so. */
export function codePoints(text: string, offset: number): number {
  if (!SURROGATE.test(text)) return offset;
  return [...text.slice(0, offset)].length;
}
