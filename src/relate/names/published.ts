import { isShown } from "../../data/shown.ts";
import type { NameEntity } from "../../records/names.ts";

/**
 * Whether a name gets a page, links and a place in the indexes: its surest mention must be sure enough. All others are
 * shown to the curator by the review.
 */
export const isPublished = ({ type, confidence }: Pick<NameEntity, "type" | "confidence">): boolean =>
  isShown(type, confidence);
