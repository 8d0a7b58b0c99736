/** Compares two texts by their code units, so that their order is the same everywhere, whatever the language of the machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A list in the order of the ids. */
export const inOrderOfIds = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => byCodeUnit(a.id, b.id));
