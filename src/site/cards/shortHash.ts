import { sha256Of } from "../../read/sha256.ts";

/** A hash of 64 bits: enough where it is only compared with that of the same article in the last build. */
export const shortHash = (text: string): string => sha256Of(text).slice(0, 16);
