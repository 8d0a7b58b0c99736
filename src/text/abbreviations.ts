/**
 * Abbreviations that are written with a full stop, without it. This is the only list: sentences, names,
 * speakers, figures and time expressions all read it.
 */

/** Stand before a person's name: "Gen. Lee", "Messrs. Smith and Jones". */
export const TITLE_ABBREVIATIONS: readonly string[] = words(
  "Mr Mrs Ms Mx Messrs Dr Prof Gen Lt Col Maj Capt Sgt Cpl Pvt Adm Cmdr Supt Sen Rep Gov Rev Hon Fr Pres",
);

/** Stand in the names of places, people and firms: "St. Louis", "King Jr.", "Acme Corp.", "Fifth Ave." */
const IN_NAMES = words("St Mt Ft Jr Sr Inc Corp Ltd Co Bros Dept Ave Blvd Rd");

/**
 * States of the U.S. as news agencies shortened them (AP Stylebook before 2014). After a city they often
 * end a sentence ("in Hartford, Conn. The company"), so a full stop after one counts as a sentence's end.
 */
const STATES = words(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo",
);

export const MONTH_ABBREVIATIONS: readonly string[] = words(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
);

const OTHERS = words("vs No Nos Fig approx est etc cf al");

/** German ones, as German texts are cut into sentences too. */
const GERMAN = words("Nr Mio Mrd Abs Art ca bzw");

/** The abbreviations that can be a part of a name. */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...IN_NAMES,
  ...STATES,
  ...MONTH_ABBREVIATIONS,
]);

/** Those after which a full stop doesn't end a sentence. */
const NEVER_LAST: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...IN_NAMES,
  ...MONTH_ABBREVIATIONS,
  ...OTHERS,
  ...GERMAN,
]);

/** The longest run of letters and stops that can be an abbreviation, in characters: "approx", "U.S.S.R". */
const LONGEST = 12;

/** The letters before a full stop, with the stops between single letters: "U.S", "p.m", "Gen". */
const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.)*\p{L}+)$/u;

const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/**
 * Whether the full stop after a word, which is given without it, doesn't end a sentence: true for "Gen",
 * "J" and "U.S".
 */
export function isAbbreviation(word: string): boolean {
  return NEVER_LAST.has(word) || ((word.length < 3 || word.includes(".")) && INITIALS.test(word));
}

/** The same for the full stop at an offset of a text: true for the stops of "Gen. Lee", "J. Doe" and "5 p.m.". */
export function isAbbreviatedAt(text: string, stop: number): boolean {
  const from = Math.max(0, stop - LONGEST);
  let at = stop;
  while (at > from && isAsciiLetter(text.charCodeAt(at - 1))) at -= 1;
  const before = at > from ? text.charCodeAt(at - 1) : SPACE;
  // Nearly always: letters after a space, or after a hyphen, which need no Unicode classes.
  if (before < 128 && before !== STOP)
    return at < stop && !isDigit(before) && isAbbreviation(text.slice(at, stop));
  const word = LAST_WORD.exec(text.slice(from, stop))?.[1];
  return word !== undefined && isAbbreviation(word);
}

const [SPACE, STOP] = [0x20, 0x2e];
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number) => code >= 48 && code <= 57;

function words(list: string): string[] {
  return list.split(" ");
}
