import type { Numbering } from "../../shared/numbering.ts";
import { NONE, TYPES } from "./records.ts";

/** The keys of the names of an archive: mentions with the same key are one name. Nearly all are a word of the archive and a type. */
export interface NameKeys {
  /** The number of a key. */
  numberOf(type: number, words: string): number;
  /** The same of a key that is a word of the archive. */
  ofWord(type: number, word: number): number;
  /** What a key consists of, besides the type. */
  wordsOf(key: number): string;
  typeOf(key: number): number;
  size(): number;
}

export function nameKeys({ numberIfAny, wordOf, size }: Numbering): NameKeys {
  const words = size();
  const known = new Int32Array(TYPES.length * words).fill(NONE);
  const others = new Map<string, number>();
  const [types, texts]: [number[], (number | string)[]] = [[], []];
  const add = (type: number, text: number | string) => {
    types.push(type);
    return texts.push(text) - 1;
  };
  const ofWord = (type: number, word: number) => {
    const place = type * words + word;
    const key = known[place] ?? NONE;
    if (key !== NONE) return key;
    const added = add(type, word);
    known[place] = added;
    return added;
  };
  return {
    ofWord,
    numberOf(type, text) {
      const word = numberIfAny(text);
      if (word !== null) return ofWord(type, word);
      const other = `${type} ${text}`;
      const key = others.get(other) ?? add(type, text);
      others.set(other, key);
      return key;
    },
    wordsOf(key) {
      const text = texts[key] ?? "";
      return typeof text === "string" ? text : wordOf(text);
    },
    typeOf: (key) => types[key] ?? NONE,
    size: () => types.length,
  };
}
