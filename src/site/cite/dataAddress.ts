/**
 * A file as an address that holds its content (RFC 2397), so that a link can offer it for download without a script and
 * without a file on the host. Percent-encoding only what must be keeps the words readable, so a host compresses them
 * with the same words elsewhere on the page; Base64 would be three times as large.
 * @param content well-formed text.
 * @returns an address in which only what an address can hold is as it was (RFC 3986: `pchar`, "/" and "?"). `encodeURI` leaves just this, and "#".
 */
export function dataAddress(content: string, type: string): string {
  return `data:${type};charset=utf-8,${encodeURI(content).replaceAll("#", "%23")}`;
}
