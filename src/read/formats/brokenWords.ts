import type { SetAside } from "../../records/source.ts";

/** A word in two parts, with a hyphen and white space between: "sum- mer", or "sum-" at the end of a line. */
const BROKEN = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}+)-(\n[^\S\n]*|[^\S\n]+)(\p{Ll}{2,})(\S*)([^\S\n])?/gu;

/** In "two- and three-year terms" the hyphen stands for the rest of a word. */
const JOINTS = new Set(["and", "or", "to", "nor", "but", "und", "bis", "oder"]);

/** In a plain text, so many hyphens at line ends show that the lines were filled by breaking words. */
const MIN_BREAKS = 3;

/** First parts that keep their hyphen wherever the line ends: "well-known". */
const COMPOUNDING =
  /^(?:self|ex|well|ill|non|half|high|low|long|short|full|part|all|cross|mid|ever|so|then|front|vice|left|right|year|day|week|month|two|three|four|five|six|seven|eight|nine|ten|first|second|third|one|anti|pro|co|old|new|open|free|hard|soft|single|double)$/iu;

interface Joined {
  readonly text: string;
  readonly dropped: readonly SetAside[];
}

/**
 * Joins words that were broken at line ends, as newspapers and scanned pages break them. Whether a hyphen belongs to the
 * word is read from the text: "summer" or "front-runner" stands elsewhere in it; otherwise a hyphen is dropped only at a line's
 * end, in a text that breaks words again and again.
 * @param minBreaks how many hyphens at line ends make it such a text.
 * @returns the text, and what was taken out of it: each span is empty, at the place where it was.
 */
export function joinBrokenWords(text: string, minBreaks: number = MIN_BREAKS): Joined {
  // Most texts have no such hyphen, and the whole pattern is tried at every word.
  const broken = /-\s/.test(text) ? [...text.matchAll(BROKEN)] : [];
  if (broken.length === 0) return { text, dropped: [] };
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu));
  const breaks = broken.filter(([, , gap = ""]) => gap.startsWith("\n")).length;
  const dropped: SetAside[] = [];
  let [joined, from] = ["", 0];
  for (const {
    0: whole,
    1: first = "",
    2: gap = "",
    3: second = "",
    4: tail = "",
    5: space = "",
    index,
  } of broken) {
    const kept = hyphenOf({ first, second, isLineEnd: gap.startsWith("\n") && breaks >= minBreaks }, words);
    if (kept === null) continue;
    const removed = kept === "-" ? gap : `-${gap}`;
    // The line ends after the word instead, so that the text keeps its lines.
    const end = gap.startsWith("\n") && space !== "" ? "\n" : space;
    joined += text.slice(from, index) + first + kept;
    const at = joined.length;
    dropped.push({
      step: "parsing/broken-word",
      reason: "a word was broken here",
      text: removed,
      start: at,
      end: at,
    });
    joined += second + tail + end;
    from = index + whole.length;
  }
  return { text: joined + text.slice(from), dropped };
}

interface Parts {
  readonly first: string;
  readonly second: string;
  /** Whether the hyphen ends a line of a text that breaks words. */
  readonly isLineEnd: boolean;
}

/** The hyphen of a word, or nothing where it only broke the word; null if the parts stay as they are. */
function hyphenOf({ first, second, isLineEnd }: Parts, words: ReadonlySet<string>): "-" | "" | null {
  if (JOINTS.has(second)) return null;
  const start = first.toLowerCase();
  if (words.has(start + second)) return "";
  if (words.has(`${start}-${second}`)) return "-";
  if (!isLineEnd) return null;
  return COMPOUNDING.test(first) ? "-" : "";
}
