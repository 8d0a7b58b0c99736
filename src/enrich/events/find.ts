import { readParagraphs } from "../../english/paragraphs.ts";
import type { EnrichedArticle } from "../../records/article.ts";
import type { DatedEvent } from "../../records/events.ts";
import { isEnglish } from "../isEnglish.ts";
import { type DatedTime, datedTimes } from "./datedTimes.ts";
import { eventAt } from "./eventAt.ts";

/** What events are found in. */
type EventSource = Pick<EnrichedArticle, "seed" | "blocks" | "times" | "names" | "date" | "language">;

/**
 * What an article says happened at a known day, month or year, and what it says would happen, in the order of the text. Not
 * what is denied or imagined, and not what only names a time ("since 2014", "the 2015 agreement"). Empty if the text isn't
 * English.
 */
export function eventsOf({ seed, blocks, times, names, date, language }: EventSource): DatedEvent[] {
  if (!isEnglish(language.value)) return [];
  const { text } = seed;
  const dated = datedTimes(times, date);
  if (dated.length === 0) return [];
  let next = 0;
  return readParagraphs(text, blocks, names).flatMap((paragraph) => {
    const end = paragraph.base + paragraph.text.length;
    while ((dated[next]?.time.start ?? end) < paragraph.base) next += 1;
    const found: DatedEvent[] = [];
    for (; (dated[next]?.time.start ?? end) < end; next += 1) {
      const [one, last] = [dated[next], found.at(-1)];
      const event = one && (eventAt(text, paragraph, one) ?? alsoAt(text, last, one));
      // A sentence tells one thing at a time: not the same date twice, and not both what happened then and what was due.
      const isKnown =
        last?.start === event?.start &&
        (last?.value === event?.value || last?.time.start === event?.time.start);
      if (event && !isKnown) found.push(event);
    }
    return found;
  });
}

/** The same event at a further time: "visits in January and September". */
function alsoAt(
  text: string,
  last: DatedEvent | undefined,
  { time, type, edtf }: DatedTime,
): DatedEvent | null {
  const isFurther =
    last?.type === type &&
    time.start <= last.end &&
    /^(?:,|,? and) $/.test(text.slice(last.time.end, time.start)) &&
    !/^(?:['’-]|\s\p{Ll}*(?:election|race|campaign))/u.test(text.slice(time.end, time.end + 20));
  return isFurther ? { ...last, value: edtf, time: { start: time.start, end: time.end } } : null;
}
