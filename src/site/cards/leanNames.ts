import type { NameEntity } from "../../records/names.ts";
import { keptOnce } from "../../shared/keptOnce.ts";

/**
 * Makes names take less memory that were sent from another thread. What is sent has each text once for each place where it stands, and
 * nearly every name is its own first form.
 */
export function leanNames(names: readonly NameEntity[]): NameEntity[] {
  const shared = keptOnce();
  return names.map((one) => ({ ...one, name: shared(one.name), aliases: one.aliases.map(shared) }));
}
