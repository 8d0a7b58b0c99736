import { diffArrays } from "diff";
import { isStopWord } from "../../enrich/keyphrases/stopWords.ts";
import { dayNumber } from "../../text/calendar.ts";
import type { Print } from "./prints.ts";

/** Up to so many words may be said by anybody, and again: only the same speaker in the same weeks can mean the same. */
export const FEW = 4;
const SAME_WEEKS = 31;

/**
 * Of the shorter one's words, so many must stand in the other one in the same order, so many of them in one run; and it must
 * have so many words.
 */
interface Needed {
  readonly share: number;
  readonly run: number;
  readonly least: number;
}

const OF_ONE_SPEAKER: Needed = { share: 0.6, run: 5, least: FEW + 1 };
/** Where one of the two names no speaker. */
const OF_NOBODY: Needed = { share: 0.8, run: 6, least: 6 };
const OF_TWO_SPEAKERS: Needed = { share: 0.8, run: 8, least: 8 };

export const isShort = ({ words }: Print) => words.length <= FEW;

/**
 * Whether two prints are of the same utterance: the same words stand in quotation marks in at least a good part of them. Within
 * one article, people repeat themselves, so there the words of one must stand in the other.
 */
export function isSameUtterance(one: Print, other: Print): boolean {
  const isOfOneSpeaker = one.by !== null && one.by === other.by;
  if (isShort(one) || isShort(other))
    return (
      isOfOneSpeaker && isNear(one, other) && isWithin(one.words, other.words) && saysSomething(one, other)
    );
  const needed = isOfOneSpeaker ? OF_ONE_SPEAKER : one.by && other.by ? OF_TWO_SPEAKERS : OF_NOBODY;
  const least = Math.min(one.words.length, other.words.length);
  if (least < needed.least || (one.article === other.article && !isWithin(one.words, other.words)))
    return false;
  const { inOrder, longest, content } = commonWords(one.words, other.words);
  return content >= 2 && longest >= needed.run && inOrder >= needed.share * least;
}

/** Whether two articles may be of the same weeks, as far as their dates tell. */
function isNear({ article: one }: Print, { article: other }: Print): boolean {
  if (one === other) return true;
  const apart = (a: string | null, b: string | null) =>
    a !== null && b !== null && dayNumber(b) - dayNumber(a) > SAME_WEEKS;
  return !apart(one.latest, other.earliest) && !apart(other.latest, one.earliest);
}

/** Whether the shorter words stand in the longer ones without a gap. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

/** Few words must be more than "very good": two of them mean something by themselves, or a long one does. */
function saysSomething(one: Print, other: Print): boolean {
  const short = one.words.length <= other.words.length ? one.words : other.words;
  return (
    short.length > 1 &&
    (short.filter(isContent).length >= 2 || short.some((word) => isContent(word) && word.length >= 8))
  );
}

const isContent = (word: string) => !isStopWord(word) && word.length > 3;

/** Of a very long quotation only the beginning is compared, in words. */
const MOST = 400;

function commonWords(one: readonly string[], other: readonly string[]) {
  let [inOrder, longest, content] = [0, 0, 0];
  for (const { value, added, removed } of diffArrays(one.slice(0, MOST), other.slice(0, MOST))) {
    if (added || removed) continue;
    inOrder += value.length;
    longest = Math.max(longest, value.length);
    content += value.filter(isContent).length;
  }
  return { inOrder, longest, content };
}
