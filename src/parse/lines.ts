/** One line of a text, without its line break, trimmed at both ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text with their offsets; an empty line has `start === end`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const start = at + (raw.length - raw.trimStart().length);
    const line = raw.trim();
    lines.push({ start, end: start + line.length, text: line });
    at += raw.length + 1;
  }
  return lines;
}

/**
 * The width to which a text was wrapped by hand or by a program (as e-mails, wires and Gutenberg
 * texts are), or null when each of its lines stands for itself, as in most text saved from the
 * web. A wrapped text has lines of at most 120 characters, most of which end because the next
 * word would not have fitted, and many of which end within a sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  if (width > MAX_WRAP_WIDTH) return null;
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.text !== "" && next.text !== "" ? [{ line, next }] : [];
  });
  const full = pairs.filter(({ line, next }) => isFull(line, next, width));
  const broken = full.filter(({ line }) => !/[.!?:…]["'”’)\]]*$/.test(line.text));
  const wrapped = full.length >= pairs.length * MIN_FULL && broken.length >= pairs.length * MIN_BROKEN;
  return pairs.length >= 2 && wrapped ? width : null;
}

/** The longest line that a wrapped text has; terminals, e-mail and wires use 60 to 100. */
const MAX_WRAP_WIDTH = 120;
/** The shares of line breaks that are full lines, and that stand within a sentence. */
const MIN_FULL = 0.6;
const MIN_BROKEN = 0.4;

/** Whether a line ends only because the next one's first word did not fit. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.split(/\s/, 1)[0] ?? "";
  return line.text.length + 1 + word.length > width;
}
