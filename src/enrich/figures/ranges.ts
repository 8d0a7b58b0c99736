import { type NumberSpan, PENCE, type SingleNumber } from "./numbers.ts";

/** A unit that both numbers have: "between 5% and 10%". */
const UNIT =
  /\s?%|\s(?:per\s?cent|pence|cents|pounds|dollars|euros|feet|metres|meters|miles|km|kg|tonnes|tons)(?!\p{L})/uy;

/** Hundredths of the money that follows: "between 80 cents and $1.24". */
const HUNDREDTHS = /\s(?:pence|cents)(?=\sand\s)/uy;

/** The word before a range of two numbers that "and" joins. */
export const BETWEEN = /(?<!\S)between\s+$/i;

const TO = /(?:\s?[-–—]\s?|\s(?:to|or)\s|\sand\s)/uy;

/** Words after which a first number is what a second one comes after: "from 20 to 30", "from the current $7 to $12". */
const FROM =
  /(?:^|\s)from\s+(?:(?:(?:the|an?|its|their|his|her)\s+)?(?:current|present|existing|previous|former|original|initial)\s+)?$/i;

/** "Anywhere from 20 to 30" is no change. */
const BOUNDS = /(?:^|\s)(?:anywhere|rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying))\s+from\s+$/i;

/** "10,000 to 12,000", "between 10 and 20", "$1-2 billion": the magnitude may follow the second number only. */
export function rangeOf(text: string, one: SingleNumber, next: SingleNumber): NumberSpan | null {
  const before = text.slice(Math.max(0, one.start - 30), one.start);
  const isBetween = BETWEEN.test(before);
  const unit = isBetween ? unitBetween(text, one, next) : NO_UNIT;
  TO.lastIndex = one.end + unit.length;
  const to = TO.exec(text)?.[0];
  if (to === undefined || TO.lastIndex !== next.start || (/and/.test(to) && !isBetween)) return null;
  const low = lowOf(one, next) / unit.times;
  const high = next.value * next.times;
  if ((/\sto\s/.test(to) && isChange(before, one, next)) || low >= high || !areAlike(one, next)) return null;
  const currency = unit.times === 1 ? one.currency : next.currency;
  return { ...one, end: next.end, low, high, currency, isYearLike: one.isYearLike && next.isYearLike };
}

/** A unit of the first number: how long its words are, and how many of it make one of the second number's. */
interface FirstUnit {
  readonly length: number;
  readonly times: number;
}

const NO_UNIT: FirstUnit = { length: 0, times: 1 };

/** The unit between two numbers: the same as that of the second one, or hundredths of its money. */
function unitBetween(text: string, one: SingleNumber, next: SingleNumber): FirstUnit {
  if (one.currency === PENCE && next.currency === "£") return { length: 0, times: 100 };
  const hundredths =
    next.currency !== null && one.currency === null ? matchAt(HUNDREDTHS, text, one.end) : "";
  if (hundredths !== "") return { length: hundredths.length, times: 100 };
  const unit = matchAt(UNIT, text, one.end);
  return text.startsWith(unit, next.end) ? { length: unit.length, times: 1 } : NO_UNIT;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** The lower bound: it has the magnitude of the upper one in "1 to 2 billion", and not in "800,000 to 1.2 million". */
function lowOf(one: SingleNumber, next: SingleNumber): number {
  if (one.times !== 1) return one.value * one.times;
  const scaled = one.value * next.times * scaleInWords(one, next);
  return one.value >= 1000 && scaled >= next.value * next.times ? one.value : scaled;
}

/** Hundreds count only below a thousand: nobody says "ten to two thousand" for 1,000 to 2,000. */
const SCALES = [1e9, 1e8, 1e6, 1e5, 1e3];

/** What a second number in words counts, which the first one counts too: thousands in "seven or eight thousand". */
function scaleInWords(one: SingleNumber, next: SingleNumber): number {
  if (!one.inWords || !next.inWords) return 1;
  const scales = next.value < 1e3 ? [100] : SCALES;
  return scales.find((scale) => next.value % scale === 0 && one.value < next.value / scale) ?? 1;
}

/** Words before the amount by which a price changes: "fell by £3m to £8bn", "rose $2 to $49". */
const BY =
  /(?:^|\s)(?:by|rose|r[io]sing|rises?|fell|falls?|falling|dropp?\w*|gain\w*|lost|loses?|losing|add(?:s|ed|ing)|climb\w*|jump\w*|slid|slipp\w*|sank|soar\w*|surg\w*|plung\w*|tumbl\w*|declin\w*|increas\w*|decreas\w*|edg\w*|up|down)\s+$/i;

/** Whether a second number after "to" is what something changes to: "fell from 30 to 20". */
const isChange = (before: string, one: SingleNumber, next: SingleNumber) =>
  (FROM.test(before) && !BOUNDS.test(before)) ||
  (one.currency !== null && next.currency !== null && BY.test(before));

/** Whether two numbers are written alike; numbers below ten are words also beside larger ones: "five to 10". */
const areAlike = (one: SingleNumber, next: SingleNumber) =>
  one.inWords === next.inWords || (one.inWords && one.value <= 10 && next.value >= 10 && !next.currency);
