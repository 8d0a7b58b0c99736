import type { Print } from "./prints.ts";
import { FEW, isSameUtterance, isShort } from "./sameWords.ts";

/** Longer prints of one utterance have a run of at least so many words in common. */
const RUN = FEW + 1;

/** With so many groups a print is compared: more of them share their words by chance. */
const MOST_GROUPS = 12;

/**
 * Puts the prints of one utterance together, in the order in which they are given. Only those are compared that have words in a
 * row in common: a run of five, or all of the shorter one's, where that has four or fewer.
 */
export function utterancesAmong(prints: readonly Print[]): Print[][] {
  const groups: Print[][] = [];
  const shortOnes = new Set(prints.filter(isShort).map(({ words }) => words.join(" ")));
  const lengths = [...new Set(prints.filter(isShort).map(({ words }) => words.length))].filter(
    (length) => length > 1,
  );
  /** The words of short prints that stand in others. */
  const shortRuns = (words: readonly string[]) =>
    lengths.flatMap((length) => runs(words, length)).filter((run) => shortOnes.has(run));
  const byRun = new Map<string, Set<Print[]>>();
  for (const print of prints) {
    const keys = [...shortRuns(print.words), ...runs(print.words, RUN)];
    const candidates = new Set(keys.flatMap((key) => [...(byRun.get(key) ?? [])]));
    const known = [...candidates].slice(0, MOST_GROUPS).find((group) => belongsTo(print, group));
    const group = known ?? [];
    group.push(print);
    if (!known) groups.push(group);
    for (const key of keys) add(byRun, key, group);
  }
  return groups;
}

function add(map: Map<string, Set<Print[]>>, key: string, group: Print[]): void {
  const groups = map.get(key);
  if (groups) groups.add(group);
  else map.set(key, new Set([group]));
}

function runs(words: readonly string[], length: number): string[] {
  const found: string[] = [];
  for (let at = 0; at + length <= words.length; at += 1) found.push(words.slice(at, at + length).join(" "));
  return found;
}

/** A few words that both quote aren't enough to join two longer quotations: somebody may say them often. */
function belongsTo(print: Print, group: readonly Print[]): boolean {
  const onlyLong = !isShort(print) && group.some((other) => !isShort(other));
  return group.some((other) => !(onlyLong && isShort(other)) && isSameUtterance(other, print));
}
