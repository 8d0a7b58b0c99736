import type { BlockKind } from "../../../records/source.ts";
import { endsSentence } from "../../../text/sentences.ts";
import { type Line, median } from "./layout.ts";

/** Some lines that are one paragraph or one heading. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly lines: readonly string[];
}

/** A gap between lines that separates paragraphs, compared with the usual one, and with the size of the letters. */
const WIDE_GAP = 1.3;

/** Letters so much larger or smaller are another kind of text. */
const OTHER_SIZE = 0.12;

/** Letters so much larger than most are a heading's, if it is short. */
const HEADING = 1.15;
const MAX_HEADING = 200;

/** How far a first line is indented, and how far a last line ends before the others do, in sizes of the letters. */
const INDENT = 0.7;
const SHORT = 4;

/** Lines in the order of reading, as paragraphs. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const gaps = lines.flatMap((line, index) => gapAfter(lines[index - 1], line) ?? []);
  const leading = median(gaps);
  const body = bodySize(lines);
  const isIndenting = lines.filter((line) => isIndented(line)).length >= 2;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, line, { leading, isIndenting })) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ kind: kindOf(group, body), lines: group.map(({ text }) => text.trim()) }));
}

function goesOn(
  before: Line,
  line: Line,
  { leading, isIndenting }: { readonly leading: number; readonly isIndenting: boolean },
): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return false;
  if (isIndented(line) && !isIndented(before)) return false;
  if (BULLET.test(line.text)) return false;
  const isShort = before.right < before.column.right - SHORT * before.size;
  const gap = gapAfter(before, line);
  // On the next page or in the next column: a sentence goes on, and after the end of one only indents can tell.
  if (gap === null) return !endsSentence(before.text) || (isIndenting && !isShort);
  const isEnd = isShort && (endsSentence(before.text) || isVeryShort(before));
  return gap <= Math.max(leading, line.size) * WIDE_GAP && !isEnd;
}

/** A line that leaves so much of its column empty isn't filled: it is one of a list, an address, a verse. */
const VERY_SHORT = 0.6;

const isVeryShort = ({ right, column }: Line) =>
  right < column.left + VERY_SHORT * (column.right - column.left);

const BULLET = /^[•‣▪●○◦∙]\s*\S/;

const isIndented = ({ left, column, size }: Line) =>
  left > column.left + INDENT * size && left < column.left + 5 * size;

/** How far below the line before a line is; null if it isn't the next in the same column. */
function gapAfter(before: Line | undefined, line: Line): number | null {
  if (!before || before.page !== line.page || before.column !== line.column || line.y <= before.y)
    return null;
  return line.y - before.y;
}

/** The size in which most letters are. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([a, many], [b, few]) => few - many || a - b);
  return most?.[0] ?? 0;
}

function kindOf(group: readonly Line[], body: number): BlockKind {
  const length = group.reduce((sum, { text }) => sum + text.length, 0);
  const isLarge = group.every(({ size }) => size > body * HEADING);
  return isLarge && length <= MAX_HEADING ? "heading" : "paragraph";
}
