import type { Problem } from "../../problem.ts";
import { REGISTER_FILE } from "../../read/register.ts";
import type { Seed } from "../../records/source.ts";

/** An article with its address, and what the register says of its copies. */
export interface GivenCopies {
  readonly id: string;
  readonly seed: Pick<Seed, "file" | "copies" | "register">;
}

/** What the register says of copies: the articles that it is said of, and the pairs, by the indexes of the articles. */
export interface Given {
  /** What was found of these is left out, unless it is said of the other one. */
  readonly settled: ReadonlySet<number>;
  readonly pairs: readonly (readonly [number, number])[];
  readonly problems: readonly Problem[];
}

/** Reads the column `copyof` of all articles. A name that no article has is a problem. */
export function givenCopies(articles: readonly GivenCopies[]): Given {
  const settled = new Set<number>();
  const pairs: [number, number][] = [];
  const problems: Problem[] = [];
  const rows = articles.flatMap(({ seed: { register } }, index) =>
    register?.copyOf ? [{ index, line: register.line, names: register.copyOf }] : [],
  );
  if (rows.length === 0) return { settled, pairs, problems };
  const byName = new Map<string, number>();
  for (const [index, { id, seed }] of articles.entries())
    for (const name of [id, seed.file, ...seed.copies]) byName.set(name.normalize("NFC"), index);
  for (const { index, line, names } of rows) {
    settled.add(index);
    for (const name of names) {
      const other = byName.get(name.normalize("NFC"));
      if (other === undefined) problems.push(unknown(name, line));
      else if (other !== index) pairs.push([Math.min(index, other), Math.max(index, other)]);
    }
  }
  return { settled, pairs, problems };
}

const unknown = (name: string, line: number): Problem => ({
  seed: REGISTER_FILE,
  stage: "relate",
  rule: "copyof",
  line,
  message:
    "The column “copyof” names no article: write the file or the id of one, several separated by “;”, or none.",
  excerpt: name,
});
