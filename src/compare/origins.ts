import type { CopyPair } from "../records/copies.ts";
import type { Member } from "./member.ts";

/**
 * Which members have the same text: for each the first of its copies, which is itself where there are none. What copies
 * say counts once.
 * @param members in the order of time.
 */
export function originsOf(
  members: readonly Pick<Member, "id">[],
  pairs: readonly Pick<CopyPair, "articles">[],
): ReadonlyMap<string, string> {
  const order = new Map(members.map(({ id }, index) => [id, index]));
  const first = new Map(members.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const next = first.get(id) ?? id;
    return next === id ? id : rootOf(next);
  };
  for (const { articles } of pairs) {
    const [a, b] = articles;
    if (!order.has(a) || !order.has(b)) continue;
    const [one, other] = [rootOf(a), rootOf(b)];
    const isInOrder = (order.get(one) ?? 0) <= (order.get(other) ?? 0);
    if (isInOrder) first.set(other, one);
    else first.set(one, other);
  }
  return new Map(members.map(({ id }) => [id, rootOf(id)]));
}
