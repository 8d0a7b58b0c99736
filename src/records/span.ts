/** A part of an article's own text (`Seed.text`), in UTF-16 code units. Every annotation extends it. */
export interface Span {
  readonly start: number;
  /** The offset after the last character. */
  readonly end: number;
}
