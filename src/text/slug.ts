import slugify from "slugify";

/** The longest slug, in characters; with folder and day it fits every file system. */
const MAX_LENGTH = 60;

/** A title as a file name: plain ASCII words between hyphens, cut between words; may be empty. */
export function slugOf(title: string): string {
  const words = title.replace(/[’']/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");
  const slug = slugify(words, { lower: true, strict: true });
  if (slug.length <= MAX_LENGTH) return slug;
  return slug
    .slice(0, MAX_LENGTH + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, MAX_LENGTH);
}
