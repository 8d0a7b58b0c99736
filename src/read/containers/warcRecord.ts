/** A record of a web archive, as ISO 28500 describes it. */
export interface WarcRecord {
  /** The names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Where its content begins. */
  readonly start: number;
  /** How many bytes its content has. */
  readonly length: number;
}

/** Headers, up to the empty line. */
interface Headers {
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Where the empty line ends. */
  readonly end: number;
}

/** The longest headers that are read, in bytes. */
export const MAX_HEADERS = 64 * 1024;

/** Reads lines of headers, of a record or of HTTP. Null where no empty line ends them. */
function headersIn(bytes: Uint8Array, start = 0): Headers | null {
  const text = Buffer.from(bytes.subarray(start, start + MAX_HEADERS)).toString("latin1");
  const found = /\r?\n\r?\n/.exec(text);
  if (!found) return null;
  const [first = "", ...lines] = text.slice(0, found.index).split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { first, fields, end: start + found.index + found[0].length };
}

/** The record that some bytes begin with; null if they begin with none. */
export function recordIn(bytes: Uint8Array): WarcRecord | null {
  const headers = headersIn(bytes);
  if (!headers || !/^WARC\/1\.\d$/.test(headers.first)) return null;
  const length = Number(headers.fields.get("content-length") ?? "x");
  if (!Number.isSafeInteger(length) || length < 0) return null;
  return { headers: headers.fields, start: headers.end, length };
}

/** What can be an article: a page, plain text, or a document. */
const READABLE = new Map([
  ["text/html", ".html"],
  ["application/xhtml+xml", ".html"],
  ["text/plain", ".txt"],
  ["application/pdf", ".pdf"],
]);

/** The content of a record, with the extension of a file of its kind. */
export interface Captured {
  readonly extension: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Where the content begins in the record’s bytes. */
  readonly start: number;
}

/** What a record has captured, if it can be an article: no picture, script, error or redirection. */
export function capturedIn(bytes: Uint8Array, { headers, start, length }: WarcRecord): Captured | null {
  const type = headers.get("warc-type");
  if (!headers.has("warc-target-uri") || length === 0) return null;
  if (type === "resource") return captured(headers.get("content-type"), new Map(), start);
  if (type !== "response" || !/^application\/http/i.test(headers.get("content-type") ?? "")) return null;
  const http = headersIn(bytes, start);
  if (!http || !/^HTTP\/[\d.]+ 200\b/.test(http.first)) return null;
  return captured(http.fields.get("content-type"), http.fields, http.end);
}

function captured(type: string | undefined, fields: ReadonlyMap<string, string>, start: number) {
  const extension = READABLE.get((type ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "");
  return extension === undefined ? null : { extension, fields, start };
}
