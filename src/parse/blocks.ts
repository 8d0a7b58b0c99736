import type { Block } from "../records/source.ts";
import { collapsedLine } from "../shared/spaces.ts";
import { goesOn, type Line, linesOf, wrapWidth } from "./lines.ts";

/** What begins a list item: a bullet, or `-`, `*`, `+` before a space. `* * *` is not an item. */
const BULLET = /^(?:[•‣▪●○◦∙]\s*|[-*+]\s+)(?=\S)(?=.*[\p{L}\p{N}])/su;

/**
 * The paragraphs and list items of a plain text. They are separated by empty lines, and also by
 * single line breaks unless the text is wrapped, the line is full and the next one isn't indented.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const runs: Line[][] = [];
  let run: Line[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isNext = width !== null && before !== undefined && goesOn(before, line, width);
    if (line.text === "" || !isNext || BULLET.test(line.text) || isIndented(line, run)) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (line.text !== "") run.push(line);
  });
  if (run.length > 0) runs.push(run);
  return markItems(
    text,
    runs.flatMap((found) => spanBlock(text, found)),
  );
}

/** An indented line begins a paragraph, unless it continues a list item. */
function isIndented(line: Line, run: readonly Line[]): boolean {
  const [first, before] = [run[0], run.at(-1)];
  return (
    first !== undefined && before !== undefined && line.indent > before.indent && !BULLET.test(first.text)
  );
}

function spanBlock(text: string, run: readonly Line[]): Block[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const { start } = first;
  return [{ kind: "paragraph", start, end: last.end, text: collapsedLine(text.slice(start, last.end)) }];
}

/**
 * Paragraphs that begin with a bullet become items, without the bullet. A single one stays a
 * paragraph: a list has at least two items, and a single dash begins direct speech or a signature.
 */
function markItems(text: string, blocks: readonly Block[]): Block[] {
  const marks = blocks.map((block) => BULLET.exec(block.text)?.[0]);
  return blocks.map((block, index) => {
    if (marks[index] === undefined) return block;
    if (marks[index - 1] === undefined && marks[index + 1] === undefined) return block;
    const raw = text.slice(block.start, block.end);
    const start = block.start + (BULLET.exec(raw)?.[0].length ?? 0);
    return { kind: "item", start, end: block.end, text: collapsedLine(text.slice(start, block.end)) };
  });
}
