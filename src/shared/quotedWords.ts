import { oneLine } from "./oneLine.ts";

/** Text to be put in double quotation marks: its own become single (CMOS 17, 13.30; MLA 9). */
export function withinQuotes(words: string): string {
  let open = false;
  return words.replace(/[“”"]/g, (char) => {
    open = char === '"' ? !open : char === "“";
    return open ? "‘" : "’";
  });
}

/** A paragraph's text for a quotation: on one line, with single quotation marks. */
export function quotedWords(words: string): string {
  return withinQuotes(oneLine(words));
}
