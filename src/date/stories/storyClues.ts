import type { Numbering } from "../../shared/numbering.ts";
import type { Clue } from "../infer/clue.ts";
import { type DayRange, type DaySet, intersection, overallRange } from "../infer/daySet.ts";
import { canBeNarrowed, KNOWN_DAYS, lengthInDays } from "./draftDays.ts";
import { type Neighbour, storyIndex } from "./neighbours.ts";
import type { Stage } from "./stages.ts";
import type { NumberedStory } from "./story.ts";
import { storyClue } from "./storyClue.ts";

/** 95 % of articles that are at least so similar lie within so many days (TimeBank, AQUAINT). */
const STORY_DAYS = 120;
const MIN_SIMILARITY = 0.4;
const MIN_SHARED = 8;
/** Similarity narrows only articles already dated to a few years: the same people may meet again years later. */
const MAX_OWN_DAYS = 3 * 366;
const SIMILARITY_CONFIDENCE = 0.85;
/** Two reports on a visit of the same people may still be about two visits. */
const SEQUENCE_CONFIDENCE = 0.9;
const MAX_NEIGHBOURS = 5;

/**
 * What the dated articles of an archive show about the others, by their index. Articles on the same
 * story were written within a few months; those on the same visit within two weeks, in the order of
 * its stages. An article's own text has priority: if its days lie elsewhere, it is about another
 * visit of the same people, and gets no clue.
 * @param only the indexes of the articles to look at; all of them without it.
 */
export function storyClues(
  stories: readonly NumberedStory[],
  words: Numbering,
  only: ReadonlySet<number> | null = null,
): ReadonlyMap<number, readonly Clue[]> {
  const known = new Set([...stories.keys()].filter((index) => isKnown(stories[index])));
  const open = openStories(stories).filter((index) => only?.has(index) ?? true);
  if (known.size === 0 || open.length === 0) return new Map();
  const neighbours = sameStory(stories, known, words);
  return new Map(open.map((at) => [at, cluesFor(at, stories, neighbours(at))]));
}

/** Whether an article can date others. */
const isKnown = (story: NumberedStory | undefined) =>
  story !== undefined && lengthInDays(story.days) <= KNOWN_DAYS;

/** The articles that others can date, by their indexes. */
const openStories = (stories: readonly NumberedStory[]): number[] =>
  stories.flatMap((story, index) => (canBeNarrowed(story) && canBeDatedByOthers(story) ? [index] : []));

/** Finds, for an article, those on the same story. @param targets the indexes of the articles that may be found. */
function sameStory(stories: readonly NumberedStory[], targets: ReadonlySet<number>, words: Numbering) {
  const counted = stories.map((story) => story.counted);
  const index = storyIndex(counted, targets, words);
  return (at: number): Neighbour[] =>
    index.neighbours(at, MIN_SIMILARITY).filter(({ shared }) => shared.length >= MIN_SHARED);
}

/** For each article that dates no other yet because its own date isn't known: those that it might date, all by their indexes. */
export function mightDate(
  stories: readonly NumberedStory[],
  words: Numbering,
): ReadonlyMap<number, ReadonlySet<number>> {
  const unknown = new Set(stories.flatMap((story, index) => (canBeNarrowed(story) ? [index] : [])));
  const found = new Map<number, Set<number>>();
  if (unknown.size === 0) return found;
  const neighbours = sameStory(stories, unknown, words);
  for (const open of openStories(stories))
    for (const { index } of neighbours(open)) found.set(index, (found.get(index) ?? new Set()).add(open));
  return found;
}

/** Whether others can date an article: by its stage of a visit, or by similarity if it is dated to a few years. */
const canBeDatedByOthers = ({ stage, days }: NumberedStory) =>
  lengthInDays(days) <= MAX_OWN_DAYS || stage !== null;

function cluesFor(at: number, stories: readonly NumberedStory[], neighbours: readonly Neighbour[]): Clue[] {
  const story = stories[at];
  if (!story) return [];
  const { days: own, stage } = story;
  const fits = ({ days }: Clue) => intersection(days, own).length > 0;
  const each = (clue: (other: NumberedStory, range: DayRange, neighbour: Neighbour) => Clue[]) =>
    neighbours.slice(0, MAX_NEIGHBOURS).flatMap((neighbour) => {
      const other = stories[neighbour.index];
      const range = other ? overallRange(other.days) : null;
      return other && range ? clue(other, range, neighbour).filter(fits) : [];
    });
  const sequences = each((other, range) => {
    const shared = stage && sharedSequence(stage, other.stage);
    return shared ? [sequenceClue(other, range, shared)] : [];
  });
  if (sequences.length > 0 || lengthInDays(own) > MAX_OWN_DAYS) return sequences;
  return each((other, range, neighbour) => similarityClue(story, other, range, neighbour));
}

interface SharedSequence {
  readonly own: Stage;
  readonly other: Stage;
}

/** How many words of names both sentences must share. */
const MIN_SHARED_NAMES = 2;

function sharedSequence(own: Stage, other: Stage | null): SharedSequence | null {
  if (other?.sequence !== own.sequence) return null;
  return own.names.filter((name) => other.names.includes(name)).length >= MIN_SHARED_NAMES
    ? { own, other }
    : null;
}

/** An article on an earlier stage isn't younger than the other article, one on a later stage isn't older. */
function sequenceClue(other: NumberedStory, [first, last]: DayRange, shared: SharedSequence): Clue {
  const { own, other: its } = shared;
  const days: DaySet = [
    [own.stage > its.stage ? first : first - own.days, own.stage < its.stage ? last : last + own.days],
  ];
  const order =
    own.stage < its.stage
      ? ", at a later stage of it"
      : own.stage > its.stage
        ? ", at an earlier stage of it"
        : "";
  return storyClue({
    other,
    rule: "dating/same-visit",
    words: own.words,
    days,
    confidence: SEQUENCE_CONFIDENCE * other.confidence,
    because: `Another article reports on the same ${own.sequence}${order}.`,
  });
}

function similarityClue(
  { lede }: NumberedStory,
  other: NumberedStory,
  [first, last]: DayRange,
  { shared }: Neighbour,
): Clue[] {
  if (!lede) return [];
  const days: DaySet = [[first - STORY_DAYS, last + STORY_DAYS]];
  const because = `It has ${shared.length} names and figures in common with another article, such as ${shared.slice(0, 6).join(", ")}.`;
  return [
    storyClue({
      other,
      rule: "dating/similar-article",
      words: lede,
      days,
      confidence: SIMILARITY_CONFIDENCE * other.confidence,
      because,
    }),
  ];
}
