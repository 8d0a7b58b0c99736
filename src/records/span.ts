/** A run of an article's own text (`Seed.text`); offsets are UTF-16 code units. All that stands in a text extends it. */
export interface Span {
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}
