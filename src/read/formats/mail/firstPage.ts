/** A message that holds one web page, and the address that the part with the page names. */
interface OnePage {
  readonly bytes: Uint8Array;
  readonly address: string | null;
}

/**
 * A saved web page without its pictures and frames: of all its parts only the first that is HTML, which is the page itself.
 * @returns null if there is no such part.
 */
export function withFirstPage(bytes: Uint8Array): OnePage | null {
  // Latin-1 keeps each byte as one character.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const head = text.slice(0, endOfHead(text, 0));
  const boundary = /\bboundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;]{1,200}))/i.exec(head);
  const mark = `--${boundary?.[1] ?? boundary?.[2]}`;
  if (boundary === null) return null;
  for (let at = text.indexOf(mark, head.length); at >= 0; ) {
    const start = text.indexOf("\n", at) + 1;
    const end = text.indexOf(`\n${mark}`, start);
    if (start === 0) return null;
    const partHead = text.slice(start, endOfHead(text, start));
    if (/^content-type:\s*(?:text\/html|application\/xhtml\+xml)\b/im.test(partHead)) {
      const part = text.slice(start, end < 0 ? undefined : end);
      const [, address = null] = /^content-location:[ \t]*(\S+)/im.exec(partHead) ?? [];
      return { bytes: Buffer.from(`${head}\r\n\r\n${mark}\r\n${part}\r\n${mark}--\r\n`, "latin1"), address };
    }
    at = end < 0 ? -1 : end + 1;
  }
  return null;
}

/** Where the header that begins at a place ends: at the first empty line. */
function endOfHead(text: string, start: number): number {
  const ends = ["\r\n\r\n", "\n\n"].map((gap) => text.indexOf(gap, start)).filter((at) => at >= 0);
  return ends.length === 0 ? text.length : Math.min(ends[0] ?? 0, ends[1] ?? Number.POSITIVE_INFINITY);
}
