/** A list of numbers with what another one has at its beginning. @returns the larger one. */
export function enlarged<T extends Uint8Array | Int32Array | Uint32Array | Float64Array>(
  small: T,
  large: T,
): T {
  large.set(small);
  return large;
}
