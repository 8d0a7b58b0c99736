import type { ArticleDate } from "./date.ts";

/** An article without a known date, and how much that date would narrow others if a person found it out. */
export interface DateLeverage {
  /** Its path below the seeds folder. */
  readonly file: string;
  /** The day for which it was tried, `YYYY-MM-DD`. */
  readonly day: string;
  /** The others, with what is known of their dates and what would be known. */
  readonly narrowed: readonly {
    readonly file: string;
    readonly before: ArticleDate;
    readonly after: ArticleDate;
  }[];
}
