/** Random numbers from 0 to 1 that are the same at each run (Numerical Recipes, 7.1). */
export function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}
