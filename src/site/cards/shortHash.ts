import { sha256Of } from "../../read/sha256.ts";

/** How many digits in base 16 a number has room for: 52 bits. */
const DIGITS = 13;

/**
 * The beginning of the SHA-256 of a text as a number: enough where it is only compared with that of the same article in the last build. Pages
 * depend on many of them, and numbers are listed faster than texts.
 */
export const shortHash = (text: string): number => Number.parseInt(sha256Of(text).slice(0, DIGITS), 16);
