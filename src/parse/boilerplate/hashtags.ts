import type { SetAsideRule } from "../rule.ts";

/** A block that consists of hashtags only. */
export const hashtags: SetAsideRule = {
  step: "parsing/hashtags",
  find: ({ text }) =>
    /^#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*(?:[\s,]+#[\p{L}\p{N}_]+)*$/u.test(text)
      ? { reason: "a line of hashtags", doubt: true }
      : null,
};
