/** Whether a character parts words. */
const SPACE = 0;
/** Whether a run with this character is a word. */
const LETTER = 1;
const OTHER = 2;

/** The kinds of the characters that Latin texts consist of, so that no pattern has to be tried at them. */
const KINDS = Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/\s/.test(character)) return SPACE;
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : OTHER;
}

/** How many words a text has: runs of characters between white space, at least one of them a letter or a digit. */
export function spacedWords(text: string): number {
  let words = 0;
  let isWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const kind = KINDS[code] ?? kindOf(String.fromCodePoint(code));
    if (kind === LETTER && !isWord) words += 1;
    if (kind !== OTHER) isWord = kind === LETTER;
  }
  return words;
}
