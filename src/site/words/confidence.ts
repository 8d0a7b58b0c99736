/** Words for a confidence from 0 to 1, the highest first. */
const WORDS: readonly (readonly [number, string])[] = [
  [0.99, "almost certain"],
  [0.9, "very likely"],
  [0.66, "likely"],
  [0.5, "more likely than not"],
  [0, "a guess"],
];

/** A confidence in words: "very likely, 90 % sure". Never 100 %, as everything derived can be wrong. */
export function confidenceWords(confidence: number): string {
  const words = WORDS.find(([least]) => confidence >= least)?.[1] ?? "";
  return `${words}, ${Math.min(99, Math.round(confidence * 100))}\u00a0%\u00a0sure`;
}
