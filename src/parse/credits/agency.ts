/** Words in the names of agencies and papers. */
const WORDS =
  /\b(?:Reuters|Xinhua|Bloomberg|Kyodo|Interfax|Yonhap|Tass|Sputnik|Jiji|Efe|Ansa|Dpa|Afp|Press|News|Agency|Wire|Service|Times|Post|Herald|Tribune|Gazette|Media|Radio|Network)\b/i;

/** Short names of countries and unions, which look like agencies. */
const NOT_AN_AGENCY: ReadonlySet<string> = new Set("US USA UK EU UN UAE USSR GDR DDR".split(" "));

/**
 * Whether the words in a dateline's brackets are an agency: a short name in capitals (AP, ANSA) or in
 * lower case as in German (dpa/lnw), or a name with a word such as "Press". A party or a country in
 * brackets is not an agency.
 */
export function isAgency(words: string): boolean {
  if (NOT_AN_AGENCY.has(words)) return false;
  return /^\p{Lu}{2,6}$|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?$/u.test(words) || WORDS.test(words);
}
