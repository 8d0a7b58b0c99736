/** Characters that aren't allowed in an address, but occur in registers. */
const UNSAFE = /[\s\p{C}"<>\\^`{|}]/gu;

/**
 * A web address that is safe in every format. Braces and backslashes are percent-encoded, because BibTeX's `url` field has no
 * escapes. Null unless it begins with http: or https:, so that `javascript:` is refused.
 */
export function webAddress(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  if (!/^https?:\/\/[^/]/i.test(trimmed)) return null;
  return trimmed.replace(/\p{Surrogate}/gu, "").replace(UNSAFE, encodeURIComponent);
}
