import type { NumberSpan, SingleNumber } from "./numbers.ts";

const TO = /(?:\s?[-–—]\s?|\s(?:to|or)\s|\sand\s)/uy;

/** Words after which a first number is what a second one comes after: "from 20 to 30", "from the current $7 to $12". */
const FROM =
  /(?:^|\s)from\s+(?:(?:(?:the|an?|its|their|his|her)\s+)?(?:current|present|existing|previous|former|original|initial)\s+)?$/i;

/** "Anywhere from 20 to 30" is no change. */
const BOUNDS = /(?:^|\s)(?:anywhere|rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying))\s+from\s+$/i;

/** "10,000 to 12,000", "between 10 and 20", "$1-2 billion": the magnitude may follow the second number only. */
export function rangeOf(text: string, one: SingleNumber, next: SingleNumber): NumberSpan | null {
  TO.lastIndex = one.end;
  const to = TO.exec(text)?.[0];
  if (to === undefined || one.end + to.length !== next.start) return null;
  const before = text.slice(Math.max(0, one.start - 30), one.start);
  if (/and/.test(to) && !/(?:^|\s)between\s+$/i.test(before)) return null;
  const low = one.value * (one.times === 1 ? next.times * scaleInWords(one, next) : one.times);
  const high = next.value * next.times;
  if ((/\sto\s/.test(to) && isChange(before, one, next)) || low >= high || !areAlike(one, next)) return null;
  return { ...one, end: next.end, low, high, isYearLike: one.isYearLike && next.isYearLike };
}

/** Hundreds count only below a thousand: nobody says "ten to two thousand" for 1,000 to 2,000. */
const SCALES = [1e9, 1e8, 1e6, 1e5, 1e3];

/** What a second number in words counts, which the first one counts too: thousands in "seven or eight thousand". */
function scaleInWords(one: SingleNumber, next: SingleNumber): number {
  if (!one.inWords || !next.inWords) return 1;
  const scales = next.value < 1e3 ? [100] : SCALES;
  return scales.find((scale) => next.value % scale === 0 && one.value < next.value / scale) ?? 1;
}

/** Whether a second number after "to" is what something changes to: "fell from 30 to 20", "fell by £3m to £8bn". */
const isChange = (before: string, one: SingleNumber, next: SingleNumber) =>
  (FROM.test(before) && !BOUNDS.test(before)) ||
  (one.currency !== null && next.currency !== null && /(?:^|\s)by\s+$/i.test(before));

/** Whether two numbers are written alike; numbers below ten are words also beside larger ones: "five to 10". */
const areAlike = (one: SingleNumber, next: SingleNumber) =>
  one.inWords === next.inWords || (one.inWords && one.value < 10 && next.value >= 10 && !next.currency);
