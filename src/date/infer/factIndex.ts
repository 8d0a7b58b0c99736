import type { Problem } from "../../problem.ts";
import type { Fact, Outcome } from "../../records.ts";
import { edtfBounds } from "../edtf.ts";

/** One way of writing what a fact is found by, and the fact. */
export interface Handle {
  readonly fact: Fact;
  /** Folded: a holder's name, or one of the words for an event. */
  readonly words: string;
}

/** Facts by the first word of what they are found by, so that a text is read once for all of them. */
export type FactIndex = ReadonlyMap<string, readonly Handle[]>;

export const NO_FACTS: FactIndex = new Map();

/**
 * The text as facts are compared with it, of the same length: without accents, every hyphen a
 * space, every apostrophe straight. Names of the same person are written in many such ways.
 */
export function folded(text: string): string {
  const plain = text.replace(/[\u2010-\u2015-]/g, " ").replace(/[’ʼ‘]/g, "'");
  return plain.replace(/[^\x00-\x7f]/g, (char) => char.normalize("NFD")[0] ?? char);
}

/** The index of all facts whose days can be read; the others are problems. */
export function indexFacts(facts: readonly Fact[]): Outcome<FactIndex> {
  const index = new Map<string, Handle[]>();
  const problems: Problem[] = [];
  for (const fact of facts) {
    const wrong = unreadable(fact);
    if (wrong !== null) {
      const message =
        "Not a day, month or year in EDTF, or an end before its beginning: this fact isn't used.";
      problems.push({
        seed: fact.file,
        line: fact.line,
        stage: "date",
        rule: "fact",
        message,
        excerpt: wrong,
      });
      continue;
    }
    const names = fact.kind === "office" ? fact.words[1] : fact.words[0];
    for (const name of names ?? []) {
      const words = folded(name);
      const first = /^[\w']+/.exec(words)?.[0];
      if (first === undefined) continue;
      index.set(first, [...(index.get(first) ?? []), { fact, words }]);
    }
  }
  return { value: index, problems };
}

function unreadable({ from, to }: Fact): string | null {
  const first = edtfBounds(from)?.earliest;
  if (!first) return from;
  const last = to === null ? first : edtfBounds(to)?.latest;
  return last && last >= first ? null : `${from} to ${to}`;
}
