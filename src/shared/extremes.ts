/** The greatest of some numbers; minus infinity of none. `Math.max(...many)` fails at a hundred thousand. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);

/** The least of some numbers; infinity of none. */
export const least = (numbers: readonly number[]): number =>
  numbers.reduce((fewest, one) => Math.min(fewest, one), Number.POSITIVE_INFINITY);
