import type { Outcome } from "../../problem.ts";

/** Nothing, with the problem why a file isn't read. @param message says what to do, too. */
export const refused = (file: string, rule: string, message: string): Outcome<null> => ({
  value: null,
  problems: [{ seed: file, stage: "read", rule, message }],
});
