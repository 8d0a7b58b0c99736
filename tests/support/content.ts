import type { Content } from "../../src/write/content.ts";

/** All bytes that a file is to hold. */
export const bytesOf = (content: Content): Buffer =>
  typeof content === "string" || content instanceof Uint8Array
    ? Buffer.from(content)
    : Buffer.concat([...content].map((piece) => Buffer.from(piece)));

/** The text that a file is to hold. */
export const textOf = (content: Content): string => bytesOf(content).toString();
