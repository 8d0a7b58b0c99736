/** What the archive as a whole knows of two articles with the same text. */

/** Two articles of which a large part is the same text, as it was measured. */
export interface CopyPair {
  /** Their ids: of an excerpt, the excerpt and then the longer article; of copies, in the order of the ids. */
  readonly articles: readonly [string, string];
  readonly kind: "copy" | "excerpt";
  /** How many words each has. */
  readonly words: readonly [number, number];
  /** How many words of each stand in the other one too, in runs of at least three. */
  readonly same: readonly [number, number];
  /** Whether a person says so in the register. */
  readonly isGiven: boolean;
}
