import type { Outcome, Problem } from "../../problem.ts";
import type { Piece } from "./member.ts";

/** A piece of a text: where it is, what it is called there, and which one it is. */
export interface FoundPiece {
  readonly offset: number;
  readonly length: number;
  /** An id, address or other key of its own; null if it has none. */
  readonly key: string | null;
  /** From 1, as a person counts them: a row as a spreadsheet shows it. */
  readonly number: number;
}

/** The pieces of a text, and how each is read. */
export interface FoundPieces {
  readonly piece: Piece | null;
  readonly found: readonly FoundPiece[];
  /** Whether the text is one article after all, so that its name is the file's. */
  readonly isOne?: boolean;
}

/** Finds the pieces of a text that holds many articles. It is pure. */
export type PieceFinder = (file: string, bytes: Uint8Array) => Outcome<FoundPieces>;

/** Nothing, with the problem why. @param message says what to do, too. */
export const noPieces = (file: string, rule: string, message: string): Outcome<FoundPieces> => ({
  value: { piece: null, found: [] },
  problems: [pieceProblem(file, rule, message)],
});

export const pieceProblem = (seed: string, rule: string, message: string, line?: number): Problem => ({
  seed,
  stage: "read",
  rule,
  message,
  ...(line !== undefined && { line }),
});

/** The longest key that becomes part of a name, in characters. */
const MAX_KEY = 200;

/**
 * The names of pieces: the key of each, so that its name stays when others come before it, or else its number. Of two with the
 * same key the second has its number as well.
 */
export function pieceNames(found: readonly FoundPiece[]): readonly string[] {
  const taken = new Set<string>();
  return found.map(({ key, number }) => {
    const own = (key ?? "")
      .normalize("NFC")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .slice(0, MAX_KEY);
    const numbered = own === "" ? String(number) : own;
    let name = numbered;
    for (let more = number; taken.has(name); more += 1) name = `${numbered}~${more}`;
    taken.add(name);
    return name;
  });
}
