import type { NameEntity } from "../../records/names.ts";

/** From how sure its surest mention is, a name that is told of once gets a page. */
const STRONG = 0.8;

/**
 * Whether a name is sure enough for pages and indexes of its own: two mentions, or one on strong
 * evidence. The others are for the review.
 */
export function isPublished({ mentions, confidence }: Pick<NameEntity, "mentions" | "confidence">): boolean {
  return mentions > 1 || confidence >= STRONG;
}
