import type { Seed } from "../../records/source.ts";

/** Whether names of private people are shortened in an article. */
export const isAnonymised = ({ register }: Pick<Seed, "register">): boolean =>
  (register?.anonymise ?? []).length > 0;
