import { copiesOf, type Sketched } from "../../src/relate/copies/copies.ts";
import { sketchOf } from "../../src/relate/copies/sketch.ts";
import { smallHash } from "../../src/text/fingerprint.ts";
import { rowOf } from "./records.ts";

/** An article with these paragraphs, parted by empty lines. @param copyOf what the register says of its copies. */
export function sketched(id: string, text: string, copyOf: readonly string[] | null = null): Sketched {
  const blocks = text.split("\n\n").map((paragraph) => ({ text: paragraph }));
  const register = copyOf && rowOf({ file: `${id}.txt`, copyOf });
  const seed = { file: `${id}.txt`, copies: [], sha256: id, register };
  return { id, seed, sketch: sketchOf(blocks), blocks: () => blocks };
}

/** The pairs that are found, as "copy a b". */
export const found = (articles: readonly Sketched[]): string[] =>
  copiesOf(articles).value.pairs.map(({ kind, articles: [one, other] }) => `${kind} ${one} ${other}`);

/** So many words of a text that nobody has written; another number gives other words. */
export const prose = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, at) => `w${(smallHash(`${seed} ${at}`) % 5000).toString(36)}`).join(" ");
