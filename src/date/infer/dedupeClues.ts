import type { Clue } from "./clue.ts";

/** How many clues of one kind are enough: what more say, they say already. */
const ENOUGH = 64;

/**
 * Clues without those that say a thing again: saying it twice makes nothing surer, and a text of a
 * thousand years would be weighed for each pair of them. Of the same rule and the same days the
 * surest stays, of many that are open on one side those that say most, of many others the first.
 */
export function condensed(clues: readonly Clue[]): Clue[] {
  const kinds = new Map<string, Clue[]>();
  for (const clue of once(clues)) {
    const kind = kindOf(clue);
    const known = kinds.get(kind);
    if (known) known.push(clue);
    else kinds.set(kind, [clue]);
  }
  return [...kinds.values()].flatMap((kind) => (kind.length > ENOUGH ? foremost(kind) : kind));
}

function once(clues: readonly Clue[]): Iterable<Clue> {
  const found = new Map<string, Clue>();
  for (const clue of clues) {
    const { rule, because, seed, confidence } = clue.evidence;
    const key = `${rule} ${clue.days.join(";")} ${because} ${seed} ${clue.isSoft}`;
    const known = found.get(key);
    if (!known || known.evidence.confidence < confidence) found.set(key, clue);
  }
  return found.values();
}

function kindOf(clue: Clue): string {
  const { rule, confidence } = clue.evidence;
  return `${rule} ${sideOf(clue)} ${confidence} ${clue.isSoft}`;
}

/** The side on which its only span is open; 0 for others. */
function sideOf({ days: [only, ...more] }: Clue): -1 | 0 | 1 {
  if (!only || more.length > 0) return 0;
  if (only[1] === Infinity) return 1;
  return only[0] === -Infinity ? -1 : 0;
}

function foremost(clues: readonly Clue[]): Clue[] {
  const side = clues[0] ? sideOf(clues[0]) : 0;
  const narrowest = ({ days: [only = [0, 0]] }: Clue) => (side === 1 ? -only[0] : only[1]);
  const inOrder = side === 0 ? clues : [...clues].sort((a, b) => narrowest(a) - narrowest(b));
  return inOrder.slice(0, ENOUGH);
}
