/** One line of a text, without its line break, trimmed at both ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How much white space stands before it. */
  readonly indent: number;
}

/** The lines of a text with their offsets; an empty line has `start === end`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const indent = raw.length - raw.trimStart().length;
    const line = raw.trim();
    lines.push({ start: at + indent, end: at + indent + line.length, text: line, indent });
    at += raw.length + 1;
  }
  return lines;
}

interface Pair {
  readonly line: Line;
  readonly next: Line;
}

/** The longest line that a wrapped text has; terminals, e-mail and wires use 60 to 100. */
const MAX_WRAP_WIDTH = 120;
/** The narrowest column that prose is set in; shorter lines are lists, tables and verses. */
const MIN_WRAP_WIDTH = 30;
/** The shares of line breaks that are full lines, and that stand within a sentence. */
const MIN_FULL = 0.6;
const MIN_BROKEN = 0.4;
/** A word that is too long for any column, such as an address: its line says nothing of the width. */
const UNWRAPPABLE = /\S{50}/;
/** Above this share of lines that go on with a capital, the lines are verses. */
const MAX_CAPITALS = 0.75;

/**
 * The width to which a text was wrapped by hand or by a program (as e-mails, wires and Gutenberg
 * texts are), or null when each of its lines stands for itself, as in most text saved from the
 * web. A wrapped text has lines of at most 120 characters, most of which end because the next
 * word would not have fitted, and many of which end within a sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const wrappable = lines.filter(({ text }) => !UNWRAPPABLE.test(text));
  const width = wrappable.reduce((longest, line) => Math.max(longest, widthOf(line)), 0);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return null;
  const pairs = lines.flatMap((line, index): Pair[] => {
    const next = lines[index + 1];
    return next && line.text !== "" && next.text !== "" ? [{ line, next }] : [];
  });
  const full = pairs.filter(({ line, next }) => isFull(line, next, width));
  const broken = full.filter(({ line }) => !endsLine(line));
  const wrapped = full.length >= pairs.length * MIN_FULL && broken.length >= pairs.length * MIN_BROKEN;
  return pairs.length >= 2 && wrapped && !areVerses(broken) ? width : null;
}

const endsLine = ({ text }: Line) => /[.!?:…]["'”’)\]]*$/.test(text);

/** Verses begin with a capital though no sentence ended before it; prose does so now and then. */
function areVerses(broken: readonly Pair[]): boolean {
  const initials = broken.flatMap(({ next }) => next.text.match(/\p{L}/u) ?? []);
  const cased = initials.filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const capitals = cased.filter((letter) => letter !== letter.toLowerCase());
  return cased.length > 0 && capitals.length > cased.length * MAX_CAPITALS;
}

const widthOf = ({ indent, text }: Line) => indent + text.length;

/** Whether a line ends only because the next one's first word did not fit. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (hasColumns(line) || hasColumns(next)) return false;
  const word = next.text.split(/\s/, 1)[0] ?? "";
  return widthOf(line) + 1 + word.length > width;
}

/** How much of the width a line fills at least, where the next one goes on with it. */
const MIN_FILLED = 0.6;

/**
 * Whether a line of a wrapped text goes on in the next one: it is full, or, in a text whose lines
 * were made about equal, the next one begins in the middle of a sentence.
 */
export function goesOn(line: Line, next: Line, width: number): boolean {
  if (isFull(line, next, width)) return true;
  const isWithin = /^\p{Ll}/u.test(next.text) && !endsLine(line);
  return isWithin && widthOf(line) >= width * MIN_FILLED && !hasColumns(line) && !hasColumns(next);
}

/** Gaps within a line are between the columns of a table. */
const hasColumns = ({ text }: Line) => /\t| {3}/.test(text);
