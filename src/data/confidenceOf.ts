import { CONFIDENCES } from "./confidences.ts";

/** What can be found in a text; each kind has its own share of right ones. */
export type FoundKind =
  | "person"
  | "quoted"
  | "namesake"
  | "place"
  | "organisation"
  | "speaker"
  | "pronoun"
  | "quotation"
  | "figure"
  | "event"
  | "topic"
  | "date"
  | "clue";

/** How something was found, from the general to the particular: its kind, the rule, then what else tells good from bad. */
export type HowFound = readonly [kind: FoundKind, ...details: (string | number)[]];

/** How many of the annotated cases were right. */
export interface Measured {
  readonly right: number;
  readonly all: number;
}

/**
 * Few cases say little: each level is measured as if this many cases of the next more general level stood beside its
 * own. The most general level is pulled towards one half in the same way, so what nothing was measured for gets 0.5.
 */
const PULL = 8;

/** Whatever is derived can be wrong. */
const HIGHEST = 0.99;

/** The cases of a level and of all levels within it, by their words. */
const COUNTS = countsOf(CONFIDENCES);

const known = new Map<string, number>();

/**
 * The confidence in what was found: how often annotated text showed it to be right where it was found in the same way.
 * From 0 to 1, with two digits after the point.
 */
export function confidenceOf(how: HowFound): number {
  const key = how.join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  const confidence = Math.min(HIGHEST, Math.round(measuredShare(how, COUNTS) * 100) / 100);
  known.set(key, confidence);
  return confidence;
}

/**
 * The share of right cases, from 0 to 1. What was found in a way that annotated text never had is taken for less sure
 * than the rest of its level: as if one case more were neither right nor wrong.
 * @param counts of each level by its words.
 */
export function measuredShare(how: HowFound, counts: ReadonlyMap<string, Measured>): number {
  let share = 0.5;
  for (let length = 1; length <= how.length; length += 1) {
    const level = counts.get(how.slice(0, length).join(" "));
    if (!level) return (PULL * share + 0.5) / (PULL + 1);
    share = (level.right + PULL * share) / (level.all + PULL);
  }
  return share;
}

/** Adds up the cases of each level: those of "person names/surname" also count for "person". */
export function countsOf(
  rows: readonly (readonly [how: string, right: number, all: number])[],
): ReadonlyMap<string, Measured> {
  const counts = new Map<string, Measured>();
  for (const [how, right, all] of rows) {
    let level = "";
    for (const word of how.split(" ")) {
      level = level === "" ? word : `${level} ${word}`;
      const { right: before, all: of } = counts.get(level) ?? { right: 0, all: 0 };
      counts.set(level, { right: before + right, all: of + all });
    }
  }
  return counts;
}
