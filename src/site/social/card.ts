import { greatest } from "../../shared/extremes.ts";
import type { Typeface } from "./typeface.ts";

/** What the picture of an archive shows. */
export interface Card {
  readonly title: string;
  /** A line of facts: "5 articles · 2024 to 2025". */
  readonly facts: string;
  /** The number of articles in each period, in order. */
  readonly bars: readonly number[];
}

/** The size in pixels that social networks recommend for link previews. */
export const WIDTH = 1200;
export const HEIGHT = 630;
const MARGIN = 84;
const INNER = WIDTH - 2 * MARGIN;
/** The font sizes that are tried for the title, and the number of lines that fit in each. */
const SIZES = [
  [92, 2],
  [72, 3],
  [56, 4],
] as const;
const FACTS_SIZE = 36;
const BARS = 120;
/** The colours of the light theme in tokens.css: paper, ink, muted ink and green. */
const [PAPER, INK, MUTED, ACCENT] = ["#fafbf9", "#1a1f1c", "#56605b", "#1c5c49"];

/**
 * The picture of the archive as SVG in which letters are outlines. What is in a script that the typeface doesn't have is
 * left out; the page gives it in words.
 */
export function cardSvg({ title, facts, bars }: Card, typeface: Typeface): string {
  const drawable = (text: string) => (typeface.covers(text.replace(/\s+/g, "")) ? text : "");
  const { lines, size } = set(drawable(title), typeface);
  const drawn = lines.map((line, index) =>
    typeface.outlines(line, MARGIN, MARGIN + size * (1 + 1.16 * index), size),
  );
  const base = HEIGHT - MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/><rect width="18" height="${HEIGHT}" fill="${ACCENT}"/><path fill="${INK}" d="${drawn.join("")}"/><path fill="${MUTED}" d="${typeface.outlines(drawable(facts), MARGIN, base - BARS - 36, FACTS_SIZE)}"/><path fill="${ACCENT}" d="${barsPath(bars, base)}"/></svg>`;
}

/** The title in the largest size in which it fits. A title that fits in none is cut and ends in "…". */
function set(title: string, typeface: Typeface): { lines: readonly string[]; size: number } {
  const tries = SIZES.map(([size, most]) => ({ size, most, lines: linesOf(title, size, typeface) }));
  const fits = tries.find(
    ({ size, lines, most }) =>
      lines.length <= most && lines.every((line) => typeface.width(line, size) <= INNER),
  );
  if (fits) return fits;
  const [last] = tries.slice(-1);
  const { size, most, lines } = last ?? { size: 56, most: 4, lines: [] };
  return {
    size,
    lines: [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").replace(/[^\p{L}\p{N}]*$/u, "")}…`],
  };
}

function linesOf(text: string, size: number, typeface: Typeface): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && typeface.width(longer, size) <= INNER) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A bar for each period with articles, a thin line for each without. */
function barsPath(bars: readonly number[], base: number): string {
  const most = Math.max(1, greatest(bars));
  const step = Math.min(72, INNER / Math.max(1, bars.length));
  const width = Math.max(1, step * 0.7);
  const round = (number: number) => Math.round(number * 10) / 10;
  return bars
    .map((count, index) => {
      const height = count === 0 ? 2 : 8 + (BARS - 8) * (count / most);
      return `M${round(MARGIN + index * step)} ${round(base)}v${-round(height)}h${round(width)}v${round(height)}z`;
    })
    .join("");
}
