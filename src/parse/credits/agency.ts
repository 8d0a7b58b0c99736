/** Words that an agency's or a paper's name has. */
const WORDS =
  /\b(?:Reuters|Xinhua|Bloomberg|Kyodo|Interfax|Yonhap|Tass|Sputnik|Jiji|Efe|Ansa|Dpa|Afp|Press|News|Agency|Wire|Service|Times|Post|Herald|Tribune|Gazette|Media|Radio|Network)\b/i;

/** Countries and bodies that are as short as an agency's name. */
const NO_AGENCY: ReadonlySet<string> = new Set("US USA UK EU UN UAE USSR GDR DDR".split(" "));

/**
 * Whether the words in a dateline's brackets name an agency: a short one in capitals (AP, ANSA),
 * or in small letters as in German (dpa/lnw), or a name that says what it is. A party or a
 * country in the same place is none.
 */
export function isAgency(words: string): boolean {
  if (NO_AGENCY.has(words)) return false;
  return /^\p{Lu}{2,6}$|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?$/u.test(words) || WORDS.test(words);
}
