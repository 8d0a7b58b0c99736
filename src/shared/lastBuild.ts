/** What the last build found out, so that this one needn't find it out again. Without it, everything is found out from nothing. */
export interface LastBuild<T> {
  known(): T | null;
  /** Keeps what this build found out for the next one: what is known if that is still so, null for nothing. */
  keep(now: T | null): void;
}

/** There was none. */
export const NO_BUILD = { known: () => null, keep: () => {} } as const satisfies LastBuild<unknown>;
