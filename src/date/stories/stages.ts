import type { ParsedArticle } from "../../records/source.ts";
import { termsOf } from "./terms.ts";

/** A course that news takes, stage after stage, and the days that it takes at most. */
interface Course {
  readonly name: string;
  readonly days: number;
  /** What the course is known by. */
  readonly about: RegExp;
  readonly stages: readonly RegExp[];
}

/**
 * Courses whose stages come in one order and soon after each other. The words of a later stage are
 * asked first: a report of the talks tells of the arrival, too.
 */
const COURSES: readonly Course[] = [
  {
    name: "a visit",
    days: 14,
    about: /\b(?:visit(?:s|ed|ing)?|trip|tour|delegation|travel(?:s|ed|ling|ing)?|talks|summit)\b/i,
    stages: [
      /\b(?:will (?:visit|travel|arrive)|is (?:leading|heading|due)|to (?:visit|travel to)|leads? a delegation|left for|departed for|heading to|sets? off|set out)\b/i,
      /\b(?:arriv(?:es|ed|al)|land(?:s|ed) in|touched down|flew in)\b/i,
      /\b(?:met with|meets? with|held (?:talks|a meeting)|holds (?:talks|a meeting)|receiv(?:es|ed)|welcom(?:es|ed)|(?<!\b(?:for|before|ahead of) )talks with|(?<!\b(?:was|were|been) )met)\b/i,
      /\b(?:return(?:s|ed) (?:home|from)|wrapp(?:ed|ing) up|conclud(?:es|ed) (?:a|his|her|their|the)|ended (?:a|his|her|their|the) (?:visit|trip|tour)|left (?:after|following))\b/i,
    ],
  },
];

/** How far a text has come in a course, and who is on it. */
export interface Stage {
  readonly course: string;
  readonly days: number;
  readonly stage: number;
  /** Names in the sentence that says so. */
  readonly names: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

/** The stage that an article's first sentences tell of; null where they tell of none. */
export function stageOf({ seed: { text }, blocks }: ParsedArticle): Stage | null {
  const opening = blocks.slice(0, 2);
  for (const { name, days, about, stages } of COURSES) {
    const whole = opening.map(({ start, end }) => text.slice(start, end)).join("\n");
    if (!about.test(whole)) continue;
    for (const { start, end } of opening) {
      const sentence =
        /^[\s\S]*?[.!?]["”’)]?(?=\s+["“]?\p{Lu}|\s*$)/u.exec(text.slice(start, end))?.[0] ?? "";
      const stage = lastIndex(stages, (words) => words.test(sentence));
      if (stage < 0) continue;
      const names = new Set(termsOf(`, ${sentence}`).keys());
      return { course: name, days, stage, names, start, end: start + sentence.length };
    }
  }
  return null;
}

function lastIndex<T>(items: readonly T[], is: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && is(item)) return index;
  }
  return -1;
}
