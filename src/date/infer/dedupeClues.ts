import type { Clue } from "./clue.ts";

/** How many clues of one group are kept: further ones add nothing. */
const MAX_PER_GROUP = 64;

/**
 * Drops clues that repeat others: a repetition makes nothing surer, and clues are compared in pairs,
 * so a text that names a thousand years would take too long. Of clues with the same rule, days and
 * reason the surest is kept. Of a large group that is open on one side those with the strictest
 * bounds are kept, of any other large group the first.
 */
export function dedupeClues(clues: readonly Clue[]): Clue[] {
  const groups = new Map<string, Clue[]>();
  for (const clue of withoutRepeats(clues)) {
    const key = groupOf(clue);
    const group = groups.get(key);
    if (group) group.push(clue);
    else groups.set(key, [clue]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MAX_PER_GROUP ? mostRestrictive(group) : group,
  );
}

function withoutRepeats(clues: readonly Clue[]): Iterable<Clue> {
  const found = new Map<string, Clue>();
  for (const clue of clues) {
    const { rule, because, seed, confidence } = clue.evidence;
    const key = `${rule} ${clue.days.join(";")} ${because} ${seed} ${clue.isSoft}`;
    const known = found.get(key);
    if (!known || known.evidence.confidence < confidence) found.set(key, clue);
  }
  return found.values();
}

function groupOf(clue: Clue): string {
  const { rule, confidence } = clue.evidence;
  return `${rule} ${openSide(clue)} ${confidence} ${clue.isSoft}`;
}

/** 1 for "not before a day", -1 for "not after a day", 0 for anything else. */
function openSide({ days: [only, ...more] }: Clue): -1 | 0 | 1 {
  if (!only || more.length > 0) return 0;
  if (only[1] === Infinity) return 1;
  return only[0] === -Infinity ? -1 : 0;
}

function mostRestrictive(clues: readonly Clue[]): Clue[] {
  const side = clues[0] ? openSide(clues[0]) : 0;
  const strictness = ({ days: [only = [0, 0]] }: Clue) => (side === 1 ? -only[0] : only[1]);
  const inOrder = side === 0 ? clues : [...clues].sort((a, b) => strictness(a) - strictness(b));
  return inOrder.slice(0, MAX_PER_GROUP);
}
