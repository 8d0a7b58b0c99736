/** What an address can hold as it is (RFC 3986: `pchar`, "/" and "?"). */
const PLAIN = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?]+/g;

/**
 * A file as an address that holds its content (RFC 2397), so that a link can offer it for download without a script and
 * without a file on the host. Percent-encoding only what must be keeps the words readable, so a host compresses them
 * with the same words elsewhere on the page; Base64 would be three times as large.
 * @param content well-formed text.
 */
export function dataAddress(content: string, type: string): string {
  return `data:${type};charset=utf-8,${content.replace(PLAIN, encodeURIComponent)}`;
}
