import { readFileSync } from "node:fs";
import { parseSeed } from "../../src/parse/article.ts";
import { seedOfText } from "../../src/parse/seedOfText.ts";
import type { Block } from "../../src/records/source.ts";
import { copiesOf, type Sketched } from "../../src/relate/copies/copies.ts";
import { sketchOf } from "../../src/relate/copies/sketch.ts";

/** The paragraphs of an article, each a list of words. */
type Paragraphs = readonly (readonly string[])[];
type Edit = (paragraphs: Paragraphs, share: () => number) => Paragraphs;

const edited =
  (part: number): Edit =>
  (paragraphs, share) =>
    paragraphs.map((words) => words.map((word) => (share() < part ? `${word}x` : word)));

/** Keeps the first words. */
const cutTo =
  (part: number): Edit =>
  (paragraphs) => {
    let left = Math.ceil(part * paragraphs.reduce((sum, words) => sum + words.length, 0));
    return paragraphs.map((words) => {
      const kept = words.slice(0, left);
      left -= kept.length;
      return kept;
    });
  };

const reordered: Edit = (paragraphs, share) =>
  paragraphs
    .map((words) => ({ words, at: share() }))
    .sort((a, b) => a.at - b.at)
    .map(({ words }) => words);

const BEFORE =
  "This report reached our desk this morning, and we print it as it came. Readers who know more are asked to write to the editor, who will gladly pass on what they say to those who look after this page.";
const AFTER =
  "This is a developing story. It will be updated as more details come in. Sign up for our daily letter, follow us wherever you read the news, and share this page with your friends. All rights reserved by the owners of this paper.";
const wrapped: Edit = (paragraphs) => [BEFORE.split(" "), ...paragraphs, AFTER.split(" ")];

const EDITS: Readonly<Record<string, Edit>> = {
  "cut to 60 %": cutTo(0.6),
  "cut to 35 %": cutTo(0.35),
  "5 % of the words edited": edited(0.05),
  "15 % of the words edited": edited(0.15),
  "paragraphs in another order": reordered,
  "other text around it": wrapped,
};

/** The same numbers between 0 and 1 at every run (Numerical Recipes). */
function shares(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sketched(id: string, blocks: readonly Pick<Block, "text">[]): Sketched {
  const seed = { file: id, copies: [], sha256: id, register: null };
  return { id, seed, sketch: sketchOf(blocks), blocks: () => blocks };
}

/**
 * How many edited variants of articles are recognised as copies, and which originals are taken for copies of each other.
 * @param file has a JSON object with `id` and `text` on each line.
 */
export function benchCopies(file: string, count: number): string {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean).slice(0, count);
  const originals = lines.map((line, index) => {
    const { text }: { readonly text: string } = JSON.parse(line);
    const read = { file: "a.txt", bytes: text.length, sha256: "" };
    return sketched(`${index}`, parseSeed({ ...seedOfText(text), ...read }).blocks);
  });
  const own = copiesOf(originals).value;
  const listed = [...own.pairs, ...own.possible].map(
    ({ articles, kind, words, same }, at) =>
      `  ${at < own.pairs.length ? "claimed" : "possible"} ${kind}: lines ${articles.map((id) => Number(id) + 1).join(" and ")}, words ${words.join(", ")}, same ${same.join(", ")}\n`,
  );
  const rates = Object.entries(EDITS).map(([name, edit]) => {
    const variants = originals.map(({ blocks }, index) => {
      const paragraphs = blocks().map(({ text }) => text.split(" "));
      const changed = edit(paragraphs, shares(index + 1)).filter((words) => words.length > 0);
      return sketched(
        `${index} variant`,
        changed.map((words) => ({ text: words.join(" ") })),
      );
    });
    const { pairs } = copiesOf([...originals, ...variants]).value;
    const links = new Set(
      pairs.map(({ articles }) =>
        articles
          .map((id) => id.split(" ")[0])
          .sort()
          .join(" "),
      ),
    );
    const linked = originals.filter(({ id }) => links.has(`${id} ${id}`)).length;
    return `${name}: ${linked} of ${originals.length} linked, ${links.size - linked} links to others\n`;
  });
  return `${rates.join("")}${own.pairs.length} copies claimed among the originals, ${own.possible.length} possible:\n${listed.join("")}`;
}
