import { confidenceOf, type HowFound } from "../../data/confidenceOf.ts";
import { type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import type { DatedEvent } from "../../records/events.ts";
import type { Span } from "../../records/span.ts";
import type { DatedTime } from "./datedTimes.ts";
import { isDoubted, isFirstPerson } from "./doubted.ts";
import type { EventRule } from "./rule.ts";
import { futureVerb } from "./rules/futureVerb.ts";
import { nounBeforeTime } from "./rules/nounBeforeTime.ts";
import { timeFirst } from "./rules/timeFirst.ts";
import { verbAfterTime } from "./rules/verbAfterTime.ts";
import { verbBeforeTime } from "./rules/verbBeforeTime.ts";
import { isToldByWho, speakerOf } from "./speaker.ts";
import { timeInSentence } from "./timeInSentence.ts";

/** The rules for each kind of event, in their order: the first that recognises one wins. */
const RULES: Readonly<Record<DatedEvent["type"], readonly EventRule[]>> = {
  happened: [timeFirst, nounBeforeTime, verbBeforeTime, verbAfterTime],
  due: [futureVerb],
};

/** Longer sentences are mostly lists or texts without full stops. */
const LONGEST = 600;

/** The event that a paragraph tells with a time; null if it only names the time. */
export function eventAt(
  text: string,
  paragraph: Paragraph,
  { time, type, edtf }: DatedTime,
): DatedEvent | null {
  const [from, to] = [time.start - paragraph.base, time.end - paragraph.base];
  const span = sentenceWith(paragraph, from, to);
  if (!span) return null;
  const sentence = paragraph.unquoted.slice(span.start, span.end).replace(/\s/g, " ");
  if (sentence.endsWith("?") || isFirstPerson(sentence)) return null;
  const [before, after] = [sentence.slice(0, from - span.start), sentence.slice(to - span.start)];
  const placed = timeInSentence(time, before, after);
  const told = placed && RULES[type].map((rule) => rule(placed)).find((one) => one !== null);
  if (!told || isDoubted(sentence.slice(0, Math.max(to - span.start, told.index)))) return null;
  const speaker = speakerOf(text, paragraph, told, span.start + told.index);
  if (!speaker && isToldByWho(sentence.slice(0, told.index))) return null;
  const [start, end] = [paragraph.base + span.start, paragraph.base + span.end];
  return {
    ...{ start, end, text: text.slice(start, end), type, value: edtf, rule: told.rule },
    confidence: confidenceOf(howDated(told, edtf)),
    origin: "derived",
    time: { start: time.start, end: time.end },
    speaker,
  };
}

/** The sentence around a time, without white space at its end; null if it is very long, or the time is quoted. */
function sentenceWith(paragraph: Paragraph, from: number, to: number): Span | null {
  const { unquoted, text } = paragraph;
  const start = sentenceStart(paragraph, from);
  const end = start + unquoted.slice(start, sentenceEnd(paragraph, from)).trimEnd().length;
  const isQuoted = unquoted.slice(from, to) !== text.slice(from, to);
  return isQuoted || end - start > LONGEST || to > end ? null : { start, end };
}

/** How an event was found: by which rule, and how exactly its time is known. */
function howDated({ rule }: Pick<DatedEvent, "rule">, edtf: string): HowFound {
  if (edtf.endsWith("?")) return ["event", rule, "month-without-year"];
  return ["event", rule, edtf.length === 4 ? "year" : edtf.length === 7 ? "month" : "day"];
}
