/** A text that would harm a reader or break a page if it were written without escaping. */
export interface Attack {
  /** Unique among all attacks; it is the name of the file, too. */
  readonly name: string;
  readonly text: string;
  /** What it would do. */
  readonly danger: string;
}

/** An attack as one line of a list. */
export function attack(name: string, text: string, danger: string): Attack {
  return { name, text, danger };
}
