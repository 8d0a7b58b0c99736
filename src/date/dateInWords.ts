const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A day, month or year in English words, for the sentences that explain a date: "November 5, 2024",
 * "November 2024", "2024". Any other EDTF stays as it is.
 */
export function dateInWords(edtf: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(edtf) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return edtf;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}
