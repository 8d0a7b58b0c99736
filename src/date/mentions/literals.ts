/**
 * Strings of which every match of a pattern contains at least one. A pattern is tried only on lines
 * that contain one of them. Lower case matches any case, a capital only itself; `0` matches any
 * digit; `(last|this) week` is short for "last week" and "this week".
 */
export type Literals = readonly string[];

/** The literals with their alternatives written out: "last week" and "this week". */
export const spelledOut = (literals: Literals): string[] => literals.flatMap(alternatives);

function alternatives(literal: string): string[] {
  const [, before = "", group, after = ""] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(literal) ?? [];
  if (group === undefined) return [literal];
  const rest = alternatives(after);
  return group.split("|").flatMap((one) => rest.map((end) => before + one + end));
}

const NAMES = "January|February|March|April|May|June|July|August|September|October|November|December";
const SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec";

/** A month alone; an abbreviation needs its full stop. */
export const MONTHS: Literals = [`(${NAMES})`, `(${SHORT}).`];
/** "May 3", "Nov. 3". */
export const MONTH_DAY: Literals = [`(${NAMES}|${SHORT})(|.) 0`];
/** "3 May", "3rd of May", "3-May". */
export const DAY_MONTH: Literals = [
  `(0|0st|0nd|0rd|0th| of|-)(| )(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`,
];
