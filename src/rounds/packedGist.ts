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

interface StoryRest extends Pick<NumberedStory, "file" | "isGiven" | "confidence" | "anchors" | "yearless"> {
  /** Null for an open side, which JSON has no number for. */
  readonly days: readonly (readonly [number | null, number | null])[];
  readonly stage: NumberedStory["stage"];
  readonly lede: NumberedStory["lede"];
}

/** Lists in their order: the words of keyphrases, of the opening, of the story, how often each of these, names, and the sketch. */
const LISTS = 7;
const HEAD = LISTS + 2;

/** Gives the words and names of a gist their numbers. */
export function packedGist(gist: Gist, words: Numbering, names: NameTable): PackedGist {
  const { title, date, story, sketch, opening } = gist;
  const { terms, counts, days, ...said } = numberedStory(story, words);
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
  const lists = new Uint32Array(HEAD + parts.reduce((sum, { length }) => sum + length, 0));
  lists.set([...parts.map(({ length }) => length), sketch.shingles, opening.weekday ?? 0]);
  let at = HEAD;
  for (const part of parts) {
    lists.set(part, at);
    at += part.length;
  }
  const open = (day: number) => (Number.isFinite(day) ? day : null);
  const ranges = days.map(([first, last]) => [open(first), open(last)] as const);
  return { counted: numbers(gist.words), lists, rest: [title, date, { ...said, days: ranges }] };
}

/** The lists of a packed gist, which aren't copied. */
export function unpacked({ lists, rest }: Pick<PackedGist, "lists" | "rest">) {
  let [part, end] = [0, HEAD];
  // In the order in which they were put there.
  const next = () => {
    const from = end;
    end += lists[part++] ?? 0;
    return lists.subarray(from, end);
  };
  const [phraseWords, openingWords, terms, counts] = [next(), next(), next(), next()];
  const [names, minima, paragraphs] = [next(), next(), next()];
  const [title, date, said] = rest;
  return {
    title,
    date,
    // Each property by its name: to take the rest of an object takes ten times as long.
    story: {
      file: said.file,
      isGiven: said.isGiven,
      days: said.days.map(closed),
      confidence: said.confidence,
      terms,
      counts,
      anchors: said.anchors,
      yearless: said.yearless,
      stage: said.stage,
      lede: said.lede,
    },
    phraseWords,
    opening: { words: openingWords, weekday: lists[HEAD - 1] || null },
    names,
    sketch: { minima, shingles: lists[HEAD - 2] ?? 0, paragraphs },
  };
}

const closed = ([first, last]: readonly [number | null, number | null]) =>
  [first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY] as const;

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
