import slugify from "slugify";

/** The longest slug, in characters: short enough for every file system, folders and day included. */
const MAX_LENGTH = 60;

/** The names, or names before an extension, that Windows keeps for devices: no file there can be called "con.md". */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a slug can't be the name of a file or folder on every system. */
export function isDeviceName(slug: string): boolean {
  return DEVICE_NAME.test(slug);
}

/** Words that are in ASCII already, as most are: `slugify` looks each character up, which takes ten times as long. */
const PLAIN = /^[A-Za-z0-9 ]*$/;

/**
 * A title as a part of an address or a file name: "River rises, again!" gives "river-rises-again". A long
 * one is cut between two words. Empty for a title without letters or digits that have an ASCII form.
 */
export function slugOf(title: string): string {
  const words = title.replace(/[’']/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");
  const slug = PLAIN.test(words)
    ? words.trim().replaceAll(" ", "-").toLowerCase()
    : slugify(words, { lower: true, strict: true });
  if (slug.length <= MAX_LENGTH) return slug;
  return slug
    .slice(0, MAX_LENGTH + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, MAX_LENGTH);
}
