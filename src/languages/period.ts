/** A day or a span in words. What kind it is decides in some languages on what stands before it: "vor dem 4. Mai", "vor Mai". */
export interface Period {
  readonly kind: "day" | "month" | "year" | "decade" | "other";
  readonly words: string;
}
