import type { Season } from "./citedDate.ts";

/** How a citation style writes the parts of a date. */
export interface DateStyle {
  readonly months: readonly string[];
  /** Days of a month: "November 4–5" or "4–5 Nov.". */
  readonly days: (days: string, month: string) => string;
  /** A year with its days, months or season; `hasDay` is true for days. */
  readonly year: (within: string, year: string, hasDay: boolean) => string;
  readonly season: (name: Season["name"]) => string;
  /** What separates a date that ends in a year from the words after it. */
  readonly beforeOr: (hasDay: boolean) => string;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** MLA 9, Appendix 1: months with more than four letters are abbreviated. */
const SHORT_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

export const APA: DateStyle = {
  months: MONTHS,
  days: (days, month) => `${month} ${days}`,
  year: (within, year) => `${year}, ${within}`,
  season: (name) => name,
  beforeOr: () => " ",
};

export const CHICAGO: DateStyle = {
  months: MONTHS,
  days: (days, month) => `${month} ${days}`,
  year: (within, year, hasDay) => `${within}${hasDay ? "," : ""} ${year}`,
  season: (name) => name,
  // CMOS 17, 6.38: in this order there are commas on both sides of the year.
  beforeOr: (hasDay) => (hasDay ? ", " : " "),
};

export const MLA: DateStyle = {
  months: SHORT_MONTHS,
  days: (days, month) => `${days} ${month}`,
  year: (within, year) => `${within} ${year}`,
  season: (name) => name.toLowerCase(),
  beforeOr: () => " ",
};
