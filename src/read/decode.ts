import chardet from "chardet";
import iconv from "iconv-lite";
import { wellFormed } from "../shared/wellFormed.ts";

/** A decoded text, or why the file is not a text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly damaged: number }
  | { readonly binary: string };

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Control characters that texts don't have: all of C0 except tab, line feed, form feed, return and escape. */
const isForeign = (byte: number) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b].includes(byte);

/** A file with a larger share of such bytes is not a text. A few stray ones are allowed. */
const FOREIGN_SHARE = 0.01;

/**
 * Decodes the bytes of one file: by its byte order mark, else as strict UTF-8, else in the encoding that it
 * declares, else in the one that chardet detects. ISO 8859-1 is read as Windows-1252, as the WHATWG Encoding Standard asks.
 * `damaged` counts characters that could not be decoded (U+FFFD in the text).
 * @param declared the encoding that the file itself names; null if it names none.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return decodedAs(bytes, encoding);
  }
  if (bytes.includes(0)) return { binary: "it contains NUL bytes, as pictures, PDF and Word files do" };
  if (foreignIn(bytes) > bytes.length * FOREIGN_SHARE)
    return { binary: "it contains many control characters" };
  return decodedAs(bytes, guess(bytes, declared));
}

function guess(bytes: Uint8Array, declared: string | null): string {
  if (isUtf8(bytes)) return "utf-8";
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const broken = lossy.split("\ufffd").length - 1;
  // Mostly good UTF-8 with a few broken bytes is damaged UTF-8, not another encoding.
  const whole = (lossy.match(/[^\x00-\x7f\ufffd]/g) ?? []).length;
  if (whole > broken * 3) return "utf-8";
  const isNamed = declared !== null && declared !== "utf-8" && iconv.encodingExists(declared);
  const found = (isNamed ? declared : chardet.detect(bytes)) ?? "windows-1252";
  if (/^(ascii|iso-8859-1)$/i.test(found) || !iconv.encodingExists(found)) return "windows-1252";
  return found.toLowerCase();
}

function foreignIn(bytes: Uint8Array): number {
  let foreign = 0;
  for (const byte of bytes) if (byte < 0x20 && isForeign(byte)) foreign += 1;
  return foreign;
}

/** Whether the bytes are valid UTF-8. A replacement character that the text itself contains is valid. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Decodes bytes whose encoding is known. */
export function decodedAs(
  bytes: Uint8Array,
  encoding: string,
): Exclude<Decoded, { readonly binary: string }> {
  const raw = wellFormed(iconv.decode(bytes, encoding, { stripBOM: true }));
  return { text: normalise(raw), encoding, damaged: raw.split("\ufffd").length - 1 };
}

/** Line ends become `\n`. Control characters become spaces, because a page can't show them. */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028]/g, "\n")
    .replace(/[\f\u2029]/g, "\n\n")
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, " ");
}
