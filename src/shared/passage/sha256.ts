import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The SHA-256 hash of bytes, or of a text in UTF-8, in hexadecimal. Not by WebCrypto, which browsers keep from pages that come
 * over plain HTTP, as an archive in a house's own network does.
 */
export const sha256Hex = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
