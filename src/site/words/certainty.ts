import type { EntryFrontMatter } from "../../entry/schema.ts";
import { wordsIn } from "../../languages/words.ts";
import { qualifier } from "../../text/edtf.ts";

/** How certain a date is. Each has its own symbol: solid, outlined, dashed, dotted. */
export type Certainty = "exact" | "inferred" | "approximate" | "unknown";

/** How a date is known. A first or a last possible day is something that the text says, even where no date is. */
export function basisWords({ basis, earliest, latest }: Omit<DateFields, "edtf">, language: string): string {
  const isBounded = basis === "unknown" && (earliest !== null || latest !== null);
  return wordsIn(language).certainty.basis[isBounded ? "inferred" : basis];
}

type DateFields = Pick<EntryFrontMatter, "basis" | "edtf" | "earliest" | "latest">;

/** The certainty of an article's date. A date that isn't one day, or is marked as "about", is approximate. */
export function certaintyOf({ basis, edtf, earliest, latest }: DateFields): Certainty {
  if (basis === "unknown" || edtf === null) return "unknown";
  const { approximate, uncertain } = qualifier(edtf);
  if (approximate || uncertain || earliest === null || earliest !== latest) return "approximate";
  return basis === "inferred" ? "inferred" : "exact";
}
