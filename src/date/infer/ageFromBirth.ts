import { civilOf, dayOf } from "../../text/calendar.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DayRange } from "./daySet.ts";
import { isLede } from "./lede.ts";
import { isOwnDay } from "./ownDay.ts";
import { type Reading, sentenceAround, timesInSentence } from "./reading.ts";
import { spanOfYear } from "./spanOfYear.ts";

/** Writers get one of the two numbers wrong now and then; not measured, as texts rarely name both. */
const CONFIDENCE = 0.8;
/** An age is still reported so many days after the birthday: an obituary gives the age at death. */
const GRACE = 14;

/** How far before a year the word for a birth may stand, in characters. */
const NEAR = 60;

/** Words between which a year is that of a birth: "was born in Lindmar in 1950", "(b. 1950)". */
const BORN = /(?:\bborn\b[^.;:]{0,50}|\(b\. )$/;
/** "Ada Quist, 74, who was born in ", "Ada Quist (74) was born in ": the same person's. */
const AGE_OF_BORN =
  /\p{Lu}[\p{L}\p{M}'’-]+(?:, (\d{1,3}),| \((\d{1,3})\),?) (?:who )?(?:was )?born\b[^.;:]{0,50}$/u;
/** "She was born in ", "Quist was born in ", "Born in ": not her son. */
const BORN_HERSELF =
  /^\W*(?:Born\b|(?:He|She|(?:\p{Lu}[\p{L}\p{M}-]+\.? ){0,2}\p{Lu}[\p{L}\p{M}-]+) was born\b)/u;
/** "has died at the age of 74", "died on Tuesday, aged 74". */
const AGE_AT_DEATH = /\b(?:dies|died)\b[^.]{0,60}?\b(?:aged|at(?: the)?(?: age)?(?: of)?) (\d{1,3})\b/;

/**
 * The year of birth and the age together: somebody who was born in 1950 and is 74 is written about in 2024 or 2025. Only if
 * the text names one year of birth, and an age in the same sentence, or in an opening that reports the death.
 */
export function ageClues(reading: Reading): Clue[] {
  // Most years are no births, and are rejected without looking for their sentence.
  const births = reading.times.filter(
    (words) =>
      /born|b\./i.test(reading.text.slice(Math.max(0, words.start - NEAR), words.start)) &&
      BORN.test(sentenceAround(reading, words).before),
  );
  const [birth] = births;
  const span = birth ? spanOfYear(birth) : null;
  if (!birth || !span || births.length > 1) return [];
  const age = ageBeside(reading, birth) ?? ageAtDeath(reading, birth);
  if (age === null) return [];
  const because = `Born in ${civilOf(span[0]).year}, aged ${age}.`;
  return [
    textClue(reading, {
      rule: "dating/age",
      words: birth,
      days: [daysOfAge(span, age)],
      confidence: CONFIDENCE,
      because,
      isSoft: true,
    }),
  ];
}

function ageBeside(reading: Reading, birth: TimeMatch): number | null {
  // Another year in the sentence may be the time of the age.
  const years = timesInSentence(reading, birth).filter((one) => spanOfYear(one) !== null);
  const found = AGE_OF_BORN.exec(sentenceAround(reading, birth).before);
  return found && years.length === 1 ? Number(found[1] ?? found[2]) : null;
}

function ageAtDeath(reading: Reading, birth: TimeMatch): number | null {
  if (!BORN_HERSELF.test(sentenceAround(reading, birth).before)) return null;
  for (const sentence of reading.sentences) {
    if (!isLede(reading, sentence)) return null;
    const words = reading.text.slice(sentence.start, sentence.end).replace(/\s/g, " ");
    const age = AGE_AT_DEATH.exec(words)?.[1];
    if (age === undefined) continue;
    const times = timesInSentence(reading, sentence);
    const isNews = /\bhas died\b|\bdies\b/.test(words) || times.some(isOwnDay);
    return isNews && times.every((one) => spanOfYear(one) === null) ? Number(age) : null;
  }
  return null;
}

/** From the day on which the age can begin to the last day on which it can end. */
function daysOfAge([first, last]: DayRange, age: number): DayRange {
  const [from, to] = [civilOf(first), civilOf(last)];
  return [dayOf(from.year + age, from.month, from.day), dayOf(to.year + age + 1, to.month, to.day) + GRACE];
}
