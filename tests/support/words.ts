import { readFileSync } from "node:fs";

/** The texts of a record of words, each with its path: `frame.skip`. Sentences with values aren't among them. */
export function leavesOf(words: object, path = ""): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value] as const];
    return typeof value === "object" && value !== null ? leavesOf(value, here) : [];
  });
}

const ENGLISH = new URL("../../src/languages/english.ts", import.meta.url);

/** The pieces of the English sentences between their values, of three words or more: what pages in another language don't have. */
export function englishPieces(): string[] {
  const source = readFileSync(ENGLISH, "utf8").replace(/\/\*\*.*?\*\/|\/\/.*/gs, "");
  const texts = [...source.matchAll(/"([^"\n]*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain, template]) => plain ?? template ?? "",
  );
  const pieces = texts.flatMap((text) => text.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/));
  return [...new Set(pieces.map((piece) => piece.trim()))].filter((piece) => piece.split(/\s+/).length > 2);
}
