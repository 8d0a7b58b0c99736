import slugify from "@sindresorhus/slugify";

/** The longest slug, in characters; with folder and day it fits every file system. */
const MAX_LENGTH = 60;

/** A title as a file name: plain ASCII words between hyphens, cut between words; may be empty. */
export function slugOf(title: string): string {
  const slug = slugify(title.replace(/[’']/g, ""), { decamelize: false });
  if (slug.length <= MAX_LENGTH) return slug;
  return slug
    .slice(0, MAX_LENGTH + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, MAX_LENGTH);
}
