import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font, type PathCommand } from "opentype.js";

/** The files of the site's serif, each for some scripts. A file is read only if a character needs it. */
const SUBSETS = ["latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek"];
const resolve = createRequire(import.meta.url).resolve;

/** Letters as outlines, because the SVG renderer has no fonts. */
export interface Typeface {
  /** Whether it has a glyph for each character. */
  covers(text: string): boolean;
  /** The width of a text, in the unit of the size. */
  width(text: string, size: number): number;
  /** The outlines of a text as SVG path data; the origin is the beginning of its baseline. */
  outlines(text: string, x: number, y: number, size: number): string;
}

/** @throws when the package's files aren't there. */
export function serif(): Typeface {
  const fonts: Font[] = [];
  const fontAt = (index: number): Font => {
    const known = fonts[index];
    const font = known ?? readFont(SUBSETS[index] ?? "latin");
    fonts[index] = font;
    return font;
  };
  const fontOf = (char: string): Font | null => {
    const index = SUBSETS.findIndex((_, at) => fontAt(at).charToGlyphIndex(char) !== 0);
    return index < 0 ? null : fontAt(index);
  };
  const runs = (text: string) => runsOf(text, (char) => fontOf(char) ?? fontAt(0));
  return {
    covers: (text) => [...text].every((char) => fontOf(char) !== null),
    width: (text, size) => runs(text).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0),
    outlines: (text, x, y, size) => {
      let at = x;
      return runs(text)
        .map((run) => {
          const path = run.font.getPath(run.text, at, y, size).commands.map(dataOf).join("");
          at += run.font.getAdvanceWidth(run.text, size);
          return path;
        })
        .join("");
    },
  };
}

/** Joins neighbouring characters of the same file, so that they are set together. */
function runsOf(text: string, fontOf: (char: string) => Font): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const char of text) {
    const font = fontOf(char);
    const last = runs.at(-1);
    if (last?.font === font) last.text += char;
    else runs.push({ font, text: char });
  }
  return runs;
}

/** The package's own `toPathData` writes NaN for a coordinate a hair away from a whole number. */
function dataOf(command: PathCommand): string {
  const at = (...numbers: readonly number[]) => numbers.map((one) => Math.round(one * 10) / 10).join(" ");
  switch (command.type) {
    case "C":
      return `C${at(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    case "Q":
      return `Q${at(command.x1, command.y1, command.x, command.y)}`;
    case "Z":
      return "Z";
    default:
      return `${command.type}${at(command.x, command.y)}`;
  }
}

function readFont(subset: string): Font {
  const file = resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-500-normal.woff`);
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const copy = new ArrayBuffer(byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer, byteOffset, byteLength));
  return opentype.parse(copy);
}
