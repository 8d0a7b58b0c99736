import { isOwnDay } from "../../date/infer/ownDay.ts";
import type { TimeMatch } from "../../date/mentions/pattern.ts";
import { keysOf } from "../../enrich/keyphrases/terms.ts";
import type { ParsedArticle } from "../../records/source.ts";

/** News says what happened in its headline and its first paragraphs; what follows is background, which other events share. */
const PARAGRAPHS = 3;
/** Of very long paragraphs, so many characters. */
const MAX_LENGTH = 1500;

/** What the opening of an article says of the event that it reports. */
export interface Opening {
  /** Its words without stop words, as `keysOf` gives them, each once. */
  readonly words: readonly string[];
  /** The first weekday that it names as news does of its own days, 1 (Monday) to 7; null if there is none. */
  readonly weekday: number | null;
}

/** The same with numbers for words. */
export interface NumberedOpening extends Omit<Opening, "words"> {
  readonly words: Uint32Array;
}

/** @param times of its text, in order. */
export function openingOf(
  {
    seed,
    headline,
    blocks,
  }: Pick<ParsedArticle, "headline" | "blocks"> & { readonly seed: { readonly text: string } },
  times: readonly TimeMatch[],
): Opening {
  const first = blocks.slice(0, PARAGRAPHS);
  const end = (first[0]?.start ?? 0) + MAX_LENGTH;
  const parts = [...(headline ? [headline] : []), ...first.filter(({ start }) => start < end)].map(
    (part) => ({
      ...part,
      end: Math.min(part.end, Math.max(end, part.start)),
    }),
  );
  const isIn = ({ start }: TimeMatch) => parts.some((part) => start >= part.start && start < part.end);
  const day = times.find((time) => isIn(time) && weekdayIn(time) !== null);
  return { words: [...keysOf(seed.text, parts)], weekday: day ? weekdayIn(day) : null };
}

/** "Tuesday", "on Monday, November 5". */
function weekdayIn(time: TimeMatch): number | null {
  const { meaning } = time;
  if (!isOwnDay(time)) return null;
  return meaning.kind === "weekday" || meaning.kind === "day" ? (meaning.weekday ?? null) : null;
}
