/**
 * Letters whose bytes were read with the wrong encoding: "Ã©" for "é", "Å‚" for "ł". Such a letter begins with one of a few
 * capitals, whose accent may stand apart, and a sign follows that is no letter.
 */

const LEADS = new Set("ÂÃÄÅÐÑ");

/** What the second byte looks like: a control character or a sign of Latin-1, or one of Windows-1252. */
const isTrail = (code: number) =>
  (code >= 0x80 && code <= 0xbf) || (code > 0xff && TRAILS.has(String.fromCharCode(code)));
const TRAILS = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

const isMark = (code: number) => code >= 0x300 && code <= 0x36f;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** The letter that ends at an offset, with its accent. */
function letterBefore(text: string, at: number): string {
  const from = isMark(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  return text.slice(Math.max(0, from), at).normalize("NFC");
}

/** The end of the rest of a broken letter that goes on at an offset within a word: of "©" in "TrÃ©vidic"; the offset itself without one. */
export function brokenEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return at;
  if (isTrail(code)) return LEADS.has(letterBefore(text, at)) ? at + 1 : at;
  // "¼" is one of these signs, too, and may be written as "1⁄4".
  const isFraction = code === 0x2044 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return isFraction && LEADS.has(letterBefore(text, at - 1)) ? at + 2 : at;
}

/** Whether an apostrophe or a dash with the wrong encoding begins at an offset: "â€™" in "Kasnaâ€™s". */
export const isBrokenMark = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0xe2 && (text.charCodeAt(at + 1) === 0x80 || text[at + 1] === "€");

/** Whether a part of a word is missing: a lost letter ("\uFFFD"), or half of a broken one at its end. */
export const hasLostLetter = (word: string): boolean =>
  word.includes("\uFFFD") || /[\u0080-\u009f]$/.test(word) || endsInLead(word);

const endsInLead = (word: string) => {
  const whole = word.normalize("NFC");
  return /[ÂÃ]$/.test(whole) && (whole.length === 2 || /\p{Ll}.{1,2}$/u.test(word));
};
