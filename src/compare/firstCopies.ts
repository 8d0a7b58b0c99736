import type { CopyPair } from "../records/copies.ts";
import { parts } from "../shared/unionFind.ts";
import type { Member } from "./member.ts";

/**
 * Which members have the same text: for each the first of its copies, which is itself where there are none. What copies
 * say counts once.
 * @param members in the order of time.
 */
export function firstCopiesOf(
  members: readonly Pick<Member, "id">[],
  pairs: readonly Pick<CopyPair, "articles">[],
): ReadonlyMap<string, string> {
  const places = new Map(members.map(({ id }, place) => [id, place]));
  const same = parts(members.length);
  for (const { articles } of pairs) {
    const [one, other] = [places.get(articles[0]), places.get(articles[1])];
    if (one !== undefined && other !== undefined) same.join(one, other);
  }
  const firsts = new Map(same.all().flatMap((part) => part.map((place) => [place, part[0] ?? place])));
  return new Map(members.map(({ id }, place) => [id, members[firsts.get(place) ?? place]?.id ?? id]));
}
