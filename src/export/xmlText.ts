/** Characters that no XML document can hold, not even escaped (XML 1.0, 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what XML can't hold. It has still to be escaped. */
export const xmlText = (text: string): string => text.replace(NOT_XML, "");
