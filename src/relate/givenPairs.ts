import type { Problem } from "../problem.ts";
import { REGISTER_FILE } from "../read/register.ts";
import type { Seed } from "../records/source.ts";

/** An article with its address, and what the register says of it. */
export interface GivenPairs {
  readonly id: string;
  readonly seed: Pick<Seed, "file" | "copies" | "register">;
}

/** The columns of the register that name other articles. */
const COLUMNS = { copyof: "copyOf", story: "story" } as const;

/** What a column says: the articles that it is said of, and the pairs, by the indexes of the articles. */
export interface Given {
  /** What was found of these is left out, unless it is said of the other one. */
  readonly settled: ReadonlySet<number>;
  readonly pairs: readonly (readonly [number, number])[];
  readonly problems: readonly Problem[];
}

/** Reads the column `copyof` or `story` of all articles. A name that no article has is a problem. */
export function givenPairs(articles: readonly GivenPairs[], column: keyof typeof COLUMNS): Given {
  const settled = new Set<number>();
  const pairs: [number, number][] = [];
  const problems: Problem[] = [];
  const rows = articles.flatMap(({ seed: { register } }, index) => {
    const names = register?.[COLUMNS[column]];
    return register && names ? [{ index, line: register.line, names }] : [];
  });
  if (rows.length === 0) return { settled, pairs, problems };
  const byName = new Map<string, number>();
  for (const [index, { id, seed }] of articles.entries())
    for (const name of [id, seed.file, ...seed.copies]) byName.set(name.normalize("NFC"), index);
  for (const { index, line, names } of rows) {
    settled.add(index);
    for (const name of names) {
      const other = byName.get(name.normalize("NFC"));
      if (other === undefined) problems.push(unknown(column, name, line));
      else if (other !== index) pairs.push([Math.min(index, other), Math.max(index, other)]);
    }
  }
  return { settled, pairs, problems };
}

const unknown = (column: string, name: string, line: number): Problem => ({
  seed: REGISTER_FILE,
  stage: "relate",
  rule: column,
  line,
  message: `The column “${column}” names no article: write the file or the id of one, several separated by “;”, or none.`,
  excerpt: name,
});
