/**
 * What every match of a pattern holds, in plain words, of which one has to stand in a line before
 * the pattern itself is tried there. Words in small letters stand for any case, others for
 * themselves; `0` is any digit; `(last|this) week` is short for both.
 */
export type Core = readonly string[];

/** All words that a core is short for. */
export const spelled = (core: Core): string[] => core.flatMap(alternatives);

function alternatives(core: string): string[] {
  const [, before = "", group, after = ""] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(core) ?? [];
  if (group === undefined) return [core];
  const rest = alternatives(after);
  return group.split("|").flatMap((one) => rest.map((end) => before + one + end));
}

const NAMES = "January|February|March|April|May|June|July|August|September|October|November|December";
const SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec";

/** A month by itself: cut short only with its full stop. */
export const MONTHS: Core = [`(${NAMES})`, `(${SHORT}).`];
/** "May 3", "Nov. 3". */
export const MONTH_DAY: Core = [`(${NAMES}|${SHORT})(|.) 0`];
/** "3 May", "3rd of May", "3-May". */
export const DAY_MONTH: Core = [
  `(0|0st|0nd|0rd|0th| of|-)(| )(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`,
];
