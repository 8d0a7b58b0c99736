import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Outcome } from "../../problem.ts";
import { after } from "../../shared/later.ts";
import { detailsOf } from "../formats/details.ts";
import { EXTENSIONS, importerOf } from "../formats/formats.ts";
import type { Imported, Importer } from "../formats/importer.ts";
import { refused } from "../formats/refused.ts";
import { webAddress } from "../metadata.ts";
import { MAX_DOCUMENT_BYTES } from "../seedFiles.ts";
import { type Captured, capturedIn, recordIn } from "./warcRecord.ts";

/** A page that a web archive has captured. It is read as a file of its kind is; the record says where it was, and when it was captured. */
export const captureImporter: Importer = ({ file, bytes }) => {
  const record = recordIn(bytes);
  const captured = record && capturedIn(bytes, record);
  if (!record || !captured)
    return refused(file, "damaged-archive", "Not read, because its record is damaged.");
  const { extension } = captured;
  if (!EXTENSIONS.has(extension))
    return refused(file, "format", `Not read: Dateline doesn’t read ${extension} files yet.`);
  const content = contentOf(bytes.subarray(captured.start, record.start + record.length), captured);
  if (content === null)
    return refused(
      file,
      "damaged-archive",
      "Not read, because its content can’t be unpacked: save the page again.",
    );
  const { headers } = record;
  const address = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
  return after(importerOf(extension)({ file, bytes: content }), (read) =>
    withCapture(read, webAddress(address), headers.get("warc-date") ?? null),
  );
};

function withCapture(
  { value, problems }: Outcome<Imported | null>,
  url: string | null,
  moment: string | null,
): Outcome<Imported | null> {
  if (value === null) return { value, problems };
  const { fields, places, seenBy } = value.details ?? detailsOf({});
  const isNamed = fields.url !== null;
  return {
    value: {
      ...value,
      details: {
        fields: { ...fields, url: fields.url ?? url },
        places: { ...places, ...(!isNamed && url !== null && { url: PLACE }) },
        seenBy: [
          ...seenBy,
          ...(moment === null
            ? []
            : [{ value: moment, what: "the page was captured then (web archive, “WARC-Date”)" }]),
        ],
      },
    },
    problems,
  };
}

const PLACE = "the address at which the page was captured (web archive, “WARC-Target-URI”)";

/** The content as it was before it was sent; null if it can't be unpacked. */
function contentOf(sent: Uint8Array, { fields }: Captured): Uint8Array | null {
  const options = { maxOutputLength: MAX_DOCUMENT_BYTES };
  const whole = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "") ? withoutChunks(sent) : sent;
  try {
    switch ((fields.get("content-encoding") ?? "").trim().toLowerCase()) {
      case "gzip":
      case "x-gzip":
        return gunzipSync(whole, options);
      case "deflate":
        return inflateSync(whole, options);
      case "br":
        return brotliDecompressSync(whole, options);
      default:
        return whole;
    }
  } catch {
    // Some programs unpack what they save, and leave the header as it was.
    return isText(whole) ? whole : null;
  }
}

const isText = (bytes: Uint8Array) => !bytes.subarray(0, 1000).some((byte) => byte < 0x09);

/** The chunks of a body that was sent in chunks (RFC 9112, section 7.1), joined. One that isn't in chunks stays as it is. */
function withoutChunks(sent: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf(0x0a, at);
    const [, digits] = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(latin1(sent.subarray(at, end))) ?? [];
    if (end < 0 || digits === undefined) return parts.length === 0 ? sent : Buffer.concat(parts);
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    parts.push(sent.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 2;
  }
  return Buffer.concat(parts);
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 200)).toString("latin1");
