import chardet from "chardet";
import iconv from "iconv-lite";

/** Text from bytes, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly damaged: number }
  | { readonly binary: string };

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Control characters that no text has: all of C0 but tab, line feed, form feed, return, escape. */
const isForeign = (byte: number) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b].includes(byte);

/** The share of foreign control bytes above which a file is no text; a stray one is forgiven. */
const FOREIGN_SHARE = 0.01;

/**
 * Decodes the bytes of one file: by its byte order mark, else as strict UTF-8, else by what
 * chardet thinks. ISO 8859-1 is read as Windows-1252, as the WHATWG Encoding Standard asks.
 * `damaged` counts characters that could not be decoded (U+FFFD in the text).
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return decoded(bytes, encoding);
  }
  if (bytes.includes(0)) return { binary: "it holds NUL bytes, as pictures, PDF and Word files do" };
  const foreign = bytes.reduce((count, byte) => count + (isForeign(byte) ? 1 : 0), 0);
  if (foreign > bytes.length * FOREIGN_SHARE) return { binary: "it holds many control characters" };
  return decoded(bytes, guess(bytes));
}

function guess(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return "utf-8";
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const broken = lossy.split("\ufffd").length - 1;
  // Mostly good UTF-8 with a few broken bytes is damaged UTF-8, not another encoding.
  const whole = (lossy.match(/[^\x00-\x7f\ufffd]/g) ?? []).length;
  if (whole > broken * 3) return "utf-8";
  const found = chardet.detect(bytes) ?? "windows-1252";
  if (/^(ascii|iso-8859-1)$/i.test(found) || !iconv.encodingExists(found)) return "windows-1252";
  return found.toLowerCase();
}

/** Strictly: a replacement character that is written in the text is no damage. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Half of a surrogate pair, which UTF-16 can hold and no other encoding can write. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const raw = iconv.decode(bytes, encoding, { stripBOM: true }).replace(LONE_SURROGATE, "\ufffd");
  return { text: normalise(raw), encoding, damaged: raw.split("\ufffd").length - 1 };
}

/** Line ends become `\n`; control characters, which no page can show, become spaces. */
function normalise(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028]/g, "\n")
    .replace(/[\f\u2029]/g, "\n\n")
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, " ");
}
