/** The numbers of a text by the words around them: "a high of ‸ degrees" has 56, or 61. */
export type Slots = ReadonlyMap<string, ReadonlySet<string>>;

/** So many numbers with the same words around them are enough to tell. */
const MIN_SLOTS = 4;
/** In copies, even corrected ones, most of them are the same. */
const MIN_AGREEING = 0.6;

/** @param paragraphs the words of each paragraph, in lower case. */
export function slotsOf(paragraphs: readonly (readonly string[])[]): Slots {
  const slots = new Map<string, Set<string>>();
  for (const words of paragraphs)
    for (const [at, word] of words.entries()) {
      if (!/^\d/.test(word)) continue;
      const slot = `${words[at - 1] ?? ""} ${words[at + 1] ?? ""}`;
      const known = slots.get(slot);
      if (known) known.add(word);
      else slots.set(slot, new Set([word]));
    }
  return slots;
}

/**
 * Whether two texts are one form filled in twice, such as two weather or stock market reports: the words around many numbers
 * are the same, and the numbers aren't.
 */
export function isTemplate(one: Slots, other: Slots): boolean {
  let [both, agreeing] = [0, 0];
  for (const [slot, numbers] of one) {
    const others = other.get(slot);
    if (!others) continue;
    both += 1;
    if ([...numbers].some((number) => others.has(number))) agreeing += 1;
  }
  return both >= MIN_SLOTS && agreeing < MIN_AGREEING * both;
}
