/** Holidays with the same date each year, as month and day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  "Christmas Eve": [12, 24],
  "Christmas Day": [12, 25],
  Christmas: [12, 25],
  "Boxing Day": [12, 26],
  "New Year's Day": [1, 1],
  "New Year's Eve": [12, 31],
  "Groundhog Day": [2, 2],
  "Valentine's Day": [2, 14],
  "International Women's Day": [3, 8],
  "St. Patrick's Day": [3, 17],
  "April Fools' Day": [4, 1],
  "Earth Day": [4, 22],
  "Anzac Day": [4, 25],
  "May Day": [5, 1],
  "Cinco de Mayo": [5, 5],
  Juneteenth: [6, 19],
  "Independence Day": [7, 4],
  "Fourth of July": [7, 4],
  "July Fourth": [7, 4],
  "Bastille Day": [7, 14],
  Halloween: [10, 31],
  "All Saints' Day": [11, 1],
  "Veterans Day": [11, 11],
  "Remembrance Day": [11, 11],
  "Armistice Day": [11, 11],
  "World AIDS Day": [12, 1],
};

/**
 * Holidays on the nth weekday of a month (5 U.S.C. 6103 and custom): month, weekday (1 is Monday),
 * n (-1 for the last), and a number of days after it.
 */
export const FLOATING_HOLIDAYS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "Martin Luther King Jr. Day": [1, 1, 3, 0],
  "Martin Luther King Day": [1, 1, 3, 0],
  "Presidents' Day": [2, 1, 3, 0],
  "Mother's Day": [5, 7, 2, 0],
  "Memorial Day": [5, 1, -1, 0],
  "Father's Day": [6, 7, 3, 0],
  "Labor Day": [9, 1, 1, 0],
  "Columbus Day": [10, 1, 2, 0],
  "Election Day": [11, 1, 1, 1],
  "Thanksgiving Day": [11, 4, 4, 0],
  Thanksgiving: [11, 4, 4, 0],
  "Black Friday": [11, 4, 4, 1],
  "Cyber Monday": [11, 4, 4, 4],
};

/** Holidays that depend on Easter of the western churches, as days after it. */
export const EASTER_HOLIDAYS: Readonly<Record<string, number>> = {
  "Shrove Tuesday": -47,
  "Mardi Gras": -47,
  "Ash Wednesday": -46,
  "Palm Sunday": -7,
  "Maundy Thursday": -3,
  "Holy Thursday": -3,
  "Good Friday": -2,
  "Easter Sunday": 0,
  "Easter Monday": 1,
  Easter: 0,
  Pentecost: 49,
};

const NAMES = [FIXED_HOLIDAYS, FLOATING_HOLIDAYS, EASTER_HOLIDAYS].flatMap((holidays) =>
  Object.keys(holidays),
);

/** A pattern for the names of holidays, longer names first; case matters. */
export const HOLIDAY = `(?:${NAMES.sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\./g, "\\.?").replace(/'/g, "['’]"))
  .join("|")})`;

/** The literals of that pattern, without full stops, which are optional. */
export const HOLIDAY_LITERALS = NAMES.map((name) => name.replace(/^St\. |\. Day$/g, ""));

/** A holiday's name as it is written in the tables above. */
export const holidayName = (words: string) => words.replace(/’/g, "'").replace(/\b(St|Jr) /, "$1. ");
