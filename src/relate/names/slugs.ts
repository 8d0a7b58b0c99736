import type { NameType } from "../../records/names.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { uniqueSlugs } from "../../text/uniqueSlugs.ts";

/** A name that needs a slug. */
interface NameWithKey {
  readonly key: string;
  readonly type: NameType;
  readonly name: string;
}

/** A slug for each name by its key, unique among the names of its type. "U.S. Senate" has "us-senate". */
export function ownSlugs(names: readonly NameWithKey[]): Map<string, string> {
  const groups = [...groupBy(names, ({ type }) => type).values()];
  return new Map(
    groups.flatMap((group) => [
      ...uniqueSlugs(group.map(({ key, name }) => ({ key, name: name.replaceAll(".", "") }))),
    ]),
  );
}
