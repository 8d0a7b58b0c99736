import type { Member } from "./member.ts";

/** What an archive had of a story by the end of a day. */
export interface KnownDay<M> {
  /** ISO 8601. */
  readonly day: string;
  /** The articles that are surely of this day or older, and weren't surely so on the day before in this list. */
  readonly added: readonly M[];
  /** Those that may be of this day or older, and may be younger. */
  readonly perhaps: readonly M[];
}

/**
 * The days on which articles were surely there, in order, with those that were added and those that were there perhaps.
 * @param members in the order of time; one without a last day is never sure.
 */
export function knownDays<M extends Pick<Member, "earliest" | "latest">>(
  members: readonly M[],
): KnownDay<M>[] {
  const days = [...new Set(members.flatMap(({ latest }) => latest ?? []))].sort();
  return days.map((day) => ({
    day,
    added: members.filter(({ latest }) => latest === day),
    perhaps: members.filter(
      ({ earliest, latest }) => (latest === null || latest > day) && (earliest === null || earliest <= day),
    ),
  }));
}
