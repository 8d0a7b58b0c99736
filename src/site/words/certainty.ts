import type { EntryFrontMatter } from "../../entry/schema.ts";
import { qualifier } from "../../text/edtf.ts";

/** How certain a date is. Each has its own symbol: solid, outlined, dashed, dotted. */
export type Certainty = "exact" | "inferred" | "approximate" | "unknown";

/** What each symbol means, for the legend. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  exact: "The day is known: the article states it, or the curator gave it.",
  inferred: "The day isn’t stated, but follows from what the text says.",
  approximate: "The day isn’t known, but a span of days, a month or a year is.",
  unknown: "It isn’t known when the article was published.",
};

/** How a date is known, in the words beside it. */
const BASIS_WORDS: Readonly<Record<EntryFrontMatter["basis"], string>> = {
  stated: "stated by the article",
  inferred: "inferred from the text",
  corrected: "from the register",
  unknown: "no date found",
};

/** How a date is known. A first or a last possible day is something that the text says, even where no date is. */
export function basisWords({ basis, earliest, latest }: Omit<DateFields, "edtf">): string {
  const isBounded = basis === "unknown" && (earliest !== null || latest !== null);
  return BASIS_WORDS[isBounded ? "inferred" : basis];
}

type DateFields = Pick<EntryFrontMatter, "basis" | "edtf" | "earliest" | "latest">;

/** The certainty of an article's date. A date that isn't one day, or is marked as "about", is approximate. */
export function certaintyOf({ basis, edtf, earliest, latest }: DateFields): Certainty {
  if (basis === "unknown" || edtf === null) return "unknown";
  const { approximate, uncertain } = qualifier(edtf);
  if (approximate || uncertain || earliest === null || earliest !== latest) return "approximate";
  return basis === "inferred" ? "inferred" : "exact";
}
