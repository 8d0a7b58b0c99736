/** A list of numbers with what another one has at its beginning. @returns the larger one. */
export function enlarged<T extends Uint8Array | Int32Array | Uint32Array | Float64Array>(
  small: T,
  large: T,
): T {
  large.set(small);
  return large;
}

/**
 * How long a list is made that has to have so many numbers now, and more later: an eighth longer, as doubling it would leave half of a long one empty.
 */
export const roomFor = (length: number): number => Math.ceil(1.125 * length) + 256;
