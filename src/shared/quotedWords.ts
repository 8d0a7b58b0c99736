import { oneLine } from "./oneLine.ts";

/** Words for double quotation marks: those within them become single (CMOS 17, 13.30; MLA 9 likewise). */
export function withinQuotes(words: string): string {
  let open = false;
  return words.replace(/[“”"]/g, (char) => {
    open = char === '"' ? !open : char === "“";
    return open ? "‘" : "’";
  });
}

/** A paragraph's words as they are quoted: on one line, their own quotation marks single. */
export function quotedWords(words: string): string {
  return withinQuotes(oneLine(words));
}
