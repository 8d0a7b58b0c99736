/** Characters that Markdown interprets anywhere in a line. */
const INLINE = /[\\`*_[\]<~]/g;
/** Markdown interprets an ampersand only at the beginning of an entity such as `&amp;`. */
const ENTITY = /&(?=#?\w{1,31};)/g;
/** Beginnings that would turn a paragraph into a heading, a list, a quotation or a rule. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+=](?=\s|$)|-[- ]*$|=+$|>)/;
const ORDERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Escapes words so that Markdown renders exactly these words. Only what needs it is escaped. */
export function escapeMarkdown(words: string): string {
  return escapeInline(words).replace(ORDERED, "$1\\$2").replace(OPENING, "\\$&");
}

/**
 * The same for words that don't begin a line.
 * @param before the characters beside them, which decide whether an underscore is inside a word.
 */
export function escapeInline(words: string, before = "", after = ""): string {
  const ofWord = /[\p{L}\p{N}]/u;
  return words
    .replace(INLINE, (char, at: number) => {
      // An underscore inside a word, as in file_name, needs no escape.
      const isInWord = ofWord.test(words[at - 1] ?? before) && ofWord.test(words[at + 1] ?? after);
      return char === "_" && isInWord ? char : `\\${char}`;
    })
    .replace(ENTITY, "\\&");
}
