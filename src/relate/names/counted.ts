import type { NameAnnotation } from "../../records/names.ts";

/** A name as an article mentions it: all its mentions with the same words and the same full form. */
export interface CountedName extends Pick<NameAnnotation, "type" | "text" | "value" | "origin"> {
  /** The highest of its mentions. */
  readonly confidence: number;
  readonly count: number;
}

/** What the mentions of an article have in common that are counted together. */
export const mentionKey = ({
  type,
  text,
  value,
  origin,
}: Omit<CountedName, "count" | "confidence">): string => `${type}\n${origin}\n${value}\n${text}`;

/** The names of an article, each once, in the order in which they first occur. */
export function countedNames(names: readonly Omit<CountedName, "count">[]): CountedName[] {
  const counted = new Map<string, CountedName>();
  for (const name of names) {
    const { type, text, value, origin } = name;
    const key = mentionKey(name);
    const known = counted.get(key) ?? { confidence: 0, count: 0 };
    const confidence = Math.max(known.confidence, name.confidence);
    counted.set(key, { type, text, value, origin, confidence, count: known.count + 1 });
  }
  return [...counted.values()];
}
