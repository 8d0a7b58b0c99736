/** Characters that an address may not hold, though people and registers write them. */
const UNSAFE = /[\s\p{C}"<>\\^`{|}]/gu;

/**
 * An address of the web, written so that no format can mistake it: BibTeX's `url` field takes no
 * escapes at all, so braces and backslashes are percent-encoded. Null for anything else than
 * http(s): `javascript:` is no place where an article was published.
 */
export function webAddress(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  if (!/^https?:\/\/[^/]/i.test(trimmed)) return null;
  return trimmed.replace(/\p{Surrogate}/gu, "").replace(UNSAFE, encodeURIComponent);
}
