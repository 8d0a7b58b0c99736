import type { NameEntity } from "../../records/names.ts";

/** A single mention needs this confidence. */
const MIN_CONFIDENCE = 0.8;

/**
 * Whether a name gets a page and appears in the indexes: if it has two mentions, or one mention with a confidence of
 * 0.8 or more. All others are shown to the curator by the review.
 */
export function isPublished({ mentions, confidence }: Pick<NameEntity, "mentions" | "confidence">): boolean {
  return mentions > 1 || confidence >= MIN_CONFIDENCE;
}
