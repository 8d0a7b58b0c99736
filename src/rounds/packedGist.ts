import { type NumberedStory, numberedStory } from "../date/stories/story.ts";
import type { Numbering } from "../shared/numbering.ts";
import type { Gist } from "./first.ts";
import type { NameTable } from "./nameTable.ts";

/** The gist of an article with numbers for its words and names, in a form that takes little memory and is read fast. */
export interface PackedGist {
  /** The words that are counted over the archive. */
  readonly counted: Uint32Array;
  /** The lengths of the other lists, two numbers that are no lists, and the lists one after the other. */
  readonly lists: Uint32Array;
  readonly rest: GistRest;
}

/** What of a gist isn't a list of numbers: its title, the date, and what of the story has no place in `lists`. It can be written as JSON. */
export type GistRest = readonly [title: string, date: Gist["date"], story: StoryRest];

interface StoryRest extends Pick<NumberedStory, "isGiven" | "confidence" | "anchors" | "yearless"> {
  /** The first and the last day of each range, one after the other. Null for an open side, which JSON has no number for. */
  readonly days: readonly (number | null)[];
  readonly stage: NumberedStory["stage"];
  readonly lede: NumberedStory["lede"];
}

/** Lists in their order: the words of keyphrases, of the opening, of the story, how often each of these, names, and the sketch. */
const LISTS = 7;
const HEAD = LISTS + 2;

/** Gives the words and names of a gist their numbers. @param room gives room for so many numbers. */
export function packedGist(
  gist: Gist,
  words: Numbering,
  names: NameTable,
  room: (length: number) => Uint32Array,
): PackedGist {
  const { title, date, story, sketch, opening } = gist;
  const { counted, days, isGiven, confidence, anchors, yearless, stage, lede } = numberedStory(story, words);
  const { terms, counts } = counted();
  const numbers = (some: readonly string[]) => Uint32Array.from(some, words.numberOf);
  const parts = [
    numbers(gist.phraseWords),
    numbers(opening.words),
    terms,
    counts,
    Uint32Array.from(gist.names, names.numberOf),
    sketch.minima,
    sketch.paragraphs,
  ];
  const lists = room(HEAD + parts.reduce((sum, { length }) => sum + length, 0));
  lists.set([...parts.map(({ length }) => length), sketch.shingles, opening.weekday ?? 0]);
  let at = HEAD;
  for (const part of parts) {
    lists.set(part, at);
    at += part.length;
  }
  const open = (day: number) => (Number.isFinite(day) ? day : null);
  return {
    counted: numbers(gist.words),
    lists,
    // Each property by its name: V8 notes the form of each object that is a copy of another one with less.
    rest: [title, date, { isGiven, confidence, anchors, yearless, stage, lede, days: days.flat().map(open) }],
  };
}

/** The lists of a packed gist, in their order. */
const LIST = {
  ...{ phraseWords: 0, openingWords: 1, terms: 2, counts: 3 },
  ...{ names: 4, minima: 5, paragraphs: 6 },
} as const;

/** A list of a packed gist, cut out of them all. */
export function listOf(lists: Uint32Array, name: keyof typeof LIST): Uint32Array {
  let start = HEAD;
  for (let at = 0; at < LIST[name]; at += 1) start += lists[at] ?? 0;
  return lists.subarray(start, start + (lists[LIST[name]] ?? 0));
}

/** Of how many shingles the sketch in a packed gist is made. */
export const shinglesIn = (lists: Uint32Array): number => lists[LISTS] ?? 0;

/** The weekday of the opening in a packed gist. */
export const weekdayIn = (lists: Uint32Array): number | null => lists[LISTS + 1] || null;

/** What a story is made of. */
interface StoryParts {
  readonly story: StoryRest;
  readonly lists: Uint32Array;
}

/** The story of a packed gist. */
export function storyIn(gist: StoryParts, file: string): NumberedStory {
  const { days, isGiven, confidence, anchors, yearless, stage, lede } = gist.story;
  return {
    file,
    isGiven,
    days: rangesOf(days),
    confidence,
    counted() {
      const { lists } = gist;
      return { terms: listOf(lists, "terms"), counts: listOf(lists, "counts") };
    },
    anchors,
    yearless,
    stage,
    lede,
  };
}

function rangesOf(days: StoryRest["days"]): NumberedStory["days"] {
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < days.length; at += 2)
    ranges.push([days[at] ?? Number.NEGATIVE_INFINITY, days[at + 1] ?? Number.POSITIVE_INFINITY]);
  return ranges;
}

/** Calls two functions with the words and the names that a gist needs besides the words that are counted. */
export function eachNumber(
  { lists, rest }: PackedGist,
  onWord: (number: number) => void,
  onName: (number: number) => void,
): void {
  const [phrase = 0, opening = 0, terms = 0, counts = 0, names = 0] = lists;
  const ofWords = HEAD + phrase + opening + terms;
  for (let at = HEAD; at < ofWords; at += 1) onWord(lists[at] ?? 0);
  for (let at = ofWords + counts; at < ofWords + counts + names; at += 1) onName(lists[at] ?? 0);
  const [, , { anchors, yearless }] = rest;
  for (const dates of [anchors, yearless])
    for (const { terms: own } of dates) for (const word of own) onWord(word);
}
