import type { Written } from "../pipeline.ts";
import { formatProblems, type Problem } from "../problem.ts";
import { isPartlyUnread, REGISTER_FILE } from "../read/register.ts";
import { counted } from "../shared/plurals.ts";
import { formerManifest } from "./accessions.ts";

/**
 * Refuses to show again what was withdrawn, or the names in an article that were shortened, if that may only be because
 * the register couldn't be read whole.
 * @throws then, naming how many articles it is about.
 */
export function refuseReturn(
  published: string | null,
  { ids, concealed }: Pick<Written, "ids" | "concealed">,
  problems: readonly Problem[],
): void {
  if (published === null || !isPartlyUnread(problems)) return;
  const former = formerManifest(published);
  const withdrawn = new Set(former?.withdrawn);
  const back = ids.filter((id) => withdrawn.has(id));
  // An article whose names are no longer shortened has another text, and so another id, unless that is pinned.
  const still = new Set(concealed);
  const named = (former?.articles ?? []).filter(({ id, anonymised }) => anonymised && !still.has(id));
  if (back.length + named.length === 0) return;
  const what =
    back.length > 0
      ? counted(back.length, "withdrawn article")
      : `The names that are shortened in ${counted(named.length, "article")}`;
  const file = problems.filter(({ seed }) => seed === REGISTER_FILE);
  throw new Error(
    `${what} would be published again, because a part of ${REGISTER_FILE} can’t be read. Nothing was published. Mend it and build again:\n${formatProblems(file)}`,
  );
}
