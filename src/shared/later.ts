/** A value that is there now, or that a promise gives. Most files are read at once; only some formats need to wait. */
export type Later<T> = T | Promise<T>;

/** Goes on with a value: at once if it is there, so that nobody waits for what needs no waiting. */
export function after<T, R>(value: Later<T>, next: (value: T) => R): Later<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
