/** What a token looks like; names are made of `capital` and `capitals` ones. */
export type Shape = "lower" | "capital" | "capitals" | "number" | "mark" | "possessive";

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether it is the first word of a sentence or of a quotation, where any word has a capital. */
  readonly initial: boolean;
}

const ABBREVIATIONS = new Set(
  "Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Sgt Cpl Pvt Adm Cmdr Sen Rep Gov Rev Hon Fr St Mt Ft Jr Sr Inc Corp Ltd Co Bros Dept Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(
    " ",
  ),
);

const LETTER = /\p{L}|\p{M}/u;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return LETTER.test(String.fromCharCode(code));
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;

/** A longer one is no name's word, in characters: German place names have about 50. */
const LONGEST_WORD = 64;

const isLowerAscii = (code: number) => code >= 97 && code <= 122;

function shapeOf(word: string): Shape {
  if (word.length > LONGEST_WORD) return "lower";
  // Nearly all words are told by their first two letters.
  if (isLowerAscii(word.charCodeAt(0))) return "lower";
  if (word.charCodeAt(0) < 128 && isLowerAscii(word.charCodeAt(1))) return "capital";
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return "lower";
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? "capitals" : "capital";
}

/** The end of the letters and digits that begin at `from`, apostrophes within them included. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at += 1;
    else if (code === 38 && at > from && at + 1 < limit && isLetter(text.charCodeAt(at + 1))) at += 1;
    else if (isApostrophe(code) && at + 1 < limit && isLetter(text.charCodeAt(at + 1))) {
      const after = text.charCodeAt(at + 1);
      const endsThere = at + 2 >= limit || !isLetter(text.charCodeAt(at + 2));
      if ((after === 115 || after === 83) && endsThere) return at;
      at += 2;
    } else break;
  }
  return at;
}

/** "U.S.", "J.", "W.H.S.": single letters, each with its full stop; the end of `from` where there are none. */
function initialsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at + 1 < limit && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) {
    if (at > from && text.charCodeAt(at - 1) !== 46) break;
    at += 2;
  }
  return at;
}

/**
 * The tokens of a stretch of text, in order, with offsets into the whole text. Linear: each
 * character is looked at a fixed number of times.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let initial = true;
  let spaced = true;
  const push = (to: number, shape: Shape, isInitial = false) => {
    tokens.push({ text: text.slice(at, to), start: at, end: to, shape, spaced, initial: isInitial });
    at = to;
    spaced = false;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at += 1;
    } else if (isLetter(code)) {
      const dotted = initialsEnd(text, at, end);
      let to = dotted > at ? dotted : wordEnd(text, at, end);
      if (to === at) to = at + 1;
      if (dotted === at && text.charCodeAt(to) === 46 && to < end && ABBREVIATIONS.has(text.slice(at, to)))
        to += 1;
      const rest = text.charCodeAt(to);
      const isAddress =
        to < end && ((rest === 58 && text.startsWith("://", to)) || text.slice(at, to) === "www");
      if (isAddress) while (to < end && !isSpace(text.charCodeAt(to))) to += 1;
      push(to, isAddress ? "lower" : shapeOf(text.slice(at, to)), initial);
      initial = false;
    } else if (isDigit(code)) {
      let to = at + 1;
      while (to < end && (isDigit(text.charCodeAt(to)) || isLetter(text.charCodeAt(to)))) to += 1;
      push(to, "number", initial);
      initial = false;
    } else if (isApostrophe(code) && !spaced && at + 1 < end && /[sS]/.test(text.charAt(at + 1))) {
      push(at + 2, "possessive");
    } else {
      const mark = text.charAt(at);
      const opens =
        mark === "“" || mark === "‘" || mark === "„" || ((mark === '"' || mark === "'") && spaced);
      if (".!?…".includes(mark)) initial = true;
      else if (mark === ":" || mark === "•" || opens) initial = true;
      else if (mark === "," || mark === ";") initial = false;
      push(at + 1, "mark");
    }
  }
  return tokens;
}
