/** Where a page has to name its encoding, in bytes (HTML, 4.2.5.4). */
const PLACE = 1024;

/** The encoding that a page names in a meta tag; null if it names none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4 * PLACE));
  return /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start)?.[1]?.toLowerCase() ?? null;
}
