/** One line of a text, without its line break, trimmed at both ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number of white space characters before the text. */
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

/** The longest line of a wrapped text. Terminals, e-mail and wires use 60 to 100. */
const MAX_WRAP_WIDTH = 120;
/** The narrowest column of prose. Shorter lines are lists, tables and poems. */
const MIN_WRAP_WIDTH = 30;
/** In a wrapped text at least these shares of line breaks end a full line, and are inside a sentence. */
const MIN_FULL = 0.6;
const MIN_BROKEN = 0.4;
/** A word too long for any column, such as a web address. Its line doesn't show the width. */
const UNWRAPPABLE = /(?:^|\s)\S{50}/;
/** If more than this share of lines begins with a capital, the text is a poem. */
const MAX_CAPITALS = 0.75;

/**
 * The width to which a text was wrapped, as e-mails, wires and Gutenberg texts are; null if each
 * line is a paragraph, as in most text saved from the web. A wrapped text has lines of at most 120 characters, most of which end because the next
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

/** Lines of a poem begin with a capital even inside a sentence. In prose this is rare. */
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

/** A line that continues in the next one fills at least this share of the width. */
const MIN_FILLED = 0.6;

/**
 * Whether a line of a wrapped text continues in the next one: it is full, or it is nearly full and
 * the next one begins inside a sentence.
 */
export function goesOn(line: Line, next: Line, width: number): boolean {
  if (isFull(line, next, width)) return true;
  const isWithin = /^\p{Ll}/u.test(next.text) && !endsLine(line);
  return isWithin && widthOf(line) >= width * MIN_FILLED && !hasColumns(line) && !hasColumns(next);
}

/** Whether a line has gaps, as between the columns of a table. */
const hasColumns = ({ text }: Line) => /\t| {3}/.test(text);
