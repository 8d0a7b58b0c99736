/** Changes weights, from one place to before another, so that their vector has the length 1, if it has any. */
export function toLengthOne(weights: Float64Array, start: number, end: number): void {
  const length = lengthOf(weights, start, end) || 1;
  for (let at = start; at < end; at += 1) weights[at] = (weights[at] ?? 0) / length;
}

/**
 * The length of a vector. The rounding of its sum is made good (Kahan 1965) as `Math.hypot` does it, which takes single numbers: two terms
 * that weigh the same would otherwise differ in the last digit, and so in their order.
 * @param weights none of them is negative.
 */
function lengthOf(weights: Float64Array, start: number, end: number): number {
  let most = 0;
  for (let at = start; at < end; at += 1) most = Math.max(most, weights[at] ?? 0);
  if (most === 0) return 0;
  let [sum, rest] = [0, 0];
  for (let at = start; at < end; at += 1) {
    const share = (weights[at] ?? 0) / most;
    const summand = share * share - rest;
    const next = sum + summand;
    rest = next - sum - summand;
    sum = next;
  }
  return Math.sqrt(sum) * most;
}
