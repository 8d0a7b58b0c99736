import type { DescribedFigure } from "./described.ts";
import { isFate } from "./roles.ts";

/** How far apart two numbers of one thing may be; and of one day, of which they first say little. */
const MOST_APART = 2.5;
const MOST_APART_OF_A_DAY = 10;
/** Up to this, many things come in the same number. */
const SMALL = 12;

/** Whether two figures can't be of the same thing, whatever else they have in common. */
export function areApart(one: DescribedFigure, other: DescribedFigure): boolean {
  if (one.kind !== other.kind || !sameSet(one.roles, other.roles) || haveOtherDays(one, other)) return true;
  const shared = common(one.names, other.names);
  if (isSameNumber(one, other)) return !isDistinctive(one) && areOfOtherNames(one, other, shared);
  return (
    isSameVoice(one, other) ||
    // "His mother and ten others", "his mother, her husband and eight others": those are others than different ones.
    one.roles.has("rest") ||
    one.figure.type === "share" ||
    one.figure.type === "money" ||
    ratio(one, other) > (haveSameDay(one, other) ? MOST_APART_OF_A_DAY : MOST_APART) ||
    !sameSet(one.periods, other.periods) ||
    !sameSet(one.modifiers, other.modifiers) ||
    !sameSet(peopleIn(one), peopleIn(other)) ||
    areOfOtherPlaces(one, other, shared)
  );
}

/**
 * How much speaks for two figures being of the same thing, besides that they aren't apart; 0 if it isn't enough. Different
 * numbers need more than equal ones: two reports rarely have the same number of different things.
 */
export function likeness(one: DescribedFigure, other: DescribedFigure): number {
  const names = common(one.names, other.names);
  const words = common(one.words, other.words);
  const isEqual = isSameNumber(one, other);
  const isEnough = isEqual ? isEnoughForEqual(one, names, words) : isEnoughForOther(one, other, names, words);
  return isEnough ? names + words + Number(isEqual) : 0;
}

function isEnoughForEqual(
  { figure: { type, high } }: DescribedFigure,
  names: number,
  words: number,
): boolean {
  if (type === "share" || type === "money") return names >= 1 && words >= 2;
  return high <= SMALL ? names >= 1 && words >= 3 : names >= 1 || words >= 2;
}

function isEnoughForOther(
  one: DescribedFigure,
  other: DescribedFigure,
  names: number,
  words: number,
): boolean {
  if ((names >= 2 && words >= 1) || (names >= 1 && words >= 3)) return true;
  return words >= 2 && (haveSameDay(one, other) || common(one.ownNames, other.ownNames) > 0);
}

/** Other people have other numbers of the same: "the 1,237 delegates" that one needs, and the 2,383 that another needs. */
const peopleIn = ({ names }: DescribedFigure) =>
  new Set([...names].filter((key) => key.startsWith("person/")));

/**
 * Whether equal numbers have other names. Round numbers of the dead and the wounded are often those of another place: the names of
 * one must be among those of the other.
 */
function areOfOtherNames(one: DescribedFigure, other: DescribedFigure, shared: number): boolean {
  if (one.names.size === 0 || other.names.size === 0) return false;
  return shared < ([...one.roles].some(isFate) ? Math.min(one.names.size, other.names.size) : 1);
}

/**
 * Whether the names in both are of different things: each has one that the other hasn't. Numbers of the dead, the wounded and
 * so on differ by place, so these must have the same names, or nearly.
 */
function areOfOtherPlaces(one: DescribedFigure, other: DescribedFigure, shared: number): boolean {
  const [least, most] = [one.names.size, other.names.size].sort((a, b) => a - b);
  if (least === undefined || most === undefined || shared < least) return true;
  if (most === least || ![...one.roles].some(isFate)) return false;
  return least < 2 || (most > least + 1 && (!haveSameDay(one, other) || ratio(one, other) > MOST_APART));
}

/** 1,237 is the number of one thing in a story; 1,200 may be that of several. */
const isDistinctive = ({ figure: { low, high } }: DescribedFigure) =>
  low === high && low > 100 && low % 100 !== 0;

/** Whether two figures of one article are claimed by the same, or stated by the article itself. */
export const isSameVoice = (one: DescribedFigure, other: DescribedFigure) =>
  one.member.id === other.member.id && one.by === other.by;

export const isSameNumber = (one: DescribedFigure, other: DescribedFigure) =>
  one.figure.low === other.figure.low && one.figure.high === other.figure.high;

function ratio({ figure: one }: DescribedFigure, { figure: other }: DescribedFigure): number {
  const [low, high] = [Math.min(one.low, other.low), Math.max(one.high, other.high)];
  return low <= 0 ? Number.POSITIVE_INFINITY : high / low;
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((key) => other.has(key)).length;

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && common(one, other) === one.size;

/** Whether both name days, and no day that is the same: 12 people on Monday are others than 15 on Tuesday. */
function haveOtherDays({ days: one }: DescribedFigure, { days: other }: DescribedFigure): boolean {
  return one.length > 0 && other.length > 0 && !haveCommonDay(one, other);
}

const haveSameDay = (one: DescribedFigure, other: DescribedFigure) => haveCommonDay(one.days, other.days);

const haveCommonDay = (one: DescribedFigure["days"], other: DescribedFigure["days"]) =>
  one.some((a) => other.some((b) => a.earliest <= b.latest && b.earliest <= a.latest));
