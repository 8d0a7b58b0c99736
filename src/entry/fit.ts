import type { Place } from "./place.ts";
import type { EntryEvidence, EntryFrontMatter, EntrySpeaker } from "./schema.ts";
import { textFingerprint } from "./textFingerprint.ts";

type Fits = (at: Place, isTaken?: boolean) => boolean;

/** An entry without the places that don't fit its text, and how many those were. */
export interface Fitted<T> {
  readonly entry: T;
  readonly dropped: number;
}

/**
 * Drops the places of an entry that don't fit its text: those in a paragraph that was edited, those
 * beyond its end, and names or times that overlap one another. What is left can be trusted.
 * @param texts the headline, then the visible text of each paragraph.
 */
export function fitPlaces<T extends EntryFrontMatter>(entry: T, texts: readonly string[]): Fitted<T> {
  let dropped = 0;
  const isInText = placesWithin(texts, entry.fingerprints);
  const fits: Fits = (at, isTaken = false) => {
    const isFit = !isTaken && isInText(at);
    if (!isFit) dropped += 1;
    return isFit;
  };
  const placeOrNull = (at: Place | null) => (at !== null && fits(at) ? at : null);
  const evidence = (one: EntryEvidence) => ({ ...one, at: placeOrNull(one.at) });
  const speaker = (one: EntrySpeaker | null) => one && { ...one, at: placeOrNull(one.at) };
  const [isFreeOfTimes, isFreeOfNames] = [apart(fits, isInText), apart(fits, isInText)];
  const names = entry.names.map((name) => ({
    ...name,
    mentions: name.mentions.filter(([at]) => isFreeOfNames(at)),
  }));
  const fitted = {
    ...entry,
    evidence: entry.evidence.map(evidence),
    conflicts: entry.conflicts.map((one) => ({ ...one, evidence: evidence(one.evidence) })),
    times: entry.times.filter(({ at }) => isFreeOfTimes(at)),
    names: names.filter(({ mentions }) => mentions.length > 0),
    quotes: entry.quotes
      .filter(({ at }) => fits(at))
      .map((one) => ({ ...one, cue: placeOrNull(one.cue), speaker: speaker(one.speaker) })),
    ...(entry.events && {
      events: entry.events
        .filter(({ at, time }) => fits(at) && fits(time))
        .map((one) => ({ ...one, speaker: speaker(one.speaker) })),
    }),
    ...(entry.titles && { titles: entry.titles.filter(({ at }) => fits(at)) }),
    figures: entry.figures
      .filter(({ at }) => fits(at))
      .map((one) => ({ ...one, claimant: speaker(one.claimant) })),
  };
  return dropped === 0 ? { entry, dropped } : { entry: fitted, dropped };
}

/** Whether a place is inside of a text that is still the one it was found in. */
function placesWithin(
  texts: readonly string[],
  fingerprints: readonly string[] | undefined,
): (at: Place) => boolean {
  const isUnedited = texts.map(
    (text, p) => fingerprints === undefined || fingerprints[p] === textFingerprint(text),
  );
  return ([p, start, end]) => isUnedited[p] === true && start < end && end <= (texts[p] ?? "").length;
}

/** The same, and that no place before it in the list overlaps it. */
function apart(fits: Fits, isInText: (at: Place) => boolean): Fits {
  // The places in each stretch of a paragraph. They come in any order: name by name, not as they are in the text.
  const taken = new Map<number, Place[]>();
  return (at) => {
    const stretches = isInText(at) ? stretchesOf(at) : [];
    const isTaken = stretches.some((key) => taken.get(key)?.some((other) => overlap(at, other)));
    if (!fits(at, isTaken)) return false;
    for (const key of stretches) taken.set(key, [...(taken.get(key) ?? []), at]);
    return true;
  };
}

/** In characters; as places don't overlap, few of them are in one stretch. */
const STRETCH = 64;
/** More stretches than any paragraph has. */
const MOST = 2 ** 20;

/** The stretches of a paragraph that a place reaches into. */
function stretchesOf([p, start, end]: Place): number[] {
  const [first, last] = [Math.floor(start / STRETCH), Math.floor((end - 1) / STRETCH)];
  return Array.from({ length: last - first + 1 }, (_, index) => p * MOST + first + index);
}

const overlap = ([, start, end]: Place, [, otherStart, otherEnd]: Place) =>
  start < otherEnd && otherStart < end;
