/** The space in "February 3", and in "3. Februar". */
const WITHIN_A_DAY = /(?<=\p{L}) (?=\d{1,2}(?!\d))|(?<=(?<!\d)\d{1,2}\.) (?=\p{L})/gu;

/** A date in words, for a line that may be too short for it: it isn't broken between the month and the day. */
export const dayWithMonth = (words: string): string => words.replace(WITHIN_A_DAY, "\u00A0");
