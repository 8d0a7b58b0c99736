import { printable } from "../problem.ts";
import type { NameEntity } from "../records/names.ts";
import { nameKey } from "../records/names.ts";
import type { Seed } from "../records/source.ts";
import type { DoubtfulJoin } from "../records/stories.ts";
import { counted } from "../shared/plurals.ts";

/** How many pairs are shown without --all. */
const SHOWN = 20;

const BECAUSE = {
  date: "but their dates are too wide to tell",
  text: "but no more",
} as const satisfies Readonly<Record<DoubtfulJoin["because"], string>>;

/** Lists the articles that may tell of one event, each pair with what both have in common. Empty if there are none. */
export function doubtfulJoinWords(
  articles: readonly { readonly id: string; readonly seed: Pick<Seed, "file"> }[],
  names: readonly NameEntity[],
  doubtful: readonly DoubtfulJoin[],
  all: boolean,
): string {
  if (doubtful.length === 0) return "";
  const files = new Map(articles.map(({ id, seed }) => [id, seed.file]));
  const shown = new Map(names.map((name) => [nameKey(name), name.name]));
  const lines = doubtful.slice(0, all ? doubtful.length : SHOWN).map(({ articles: ids, because, ...own }) => {
    const [one, other] = ids.map((id) => printable(files.get(id) ?? id));
    const common = [...own.names.map((key) => shown.get(key) ?? key), ...own.words];
    return `  ${one} and ${other}: both have ${common.map(printable).join(", ")}, ${BECAUSE[because]}`;
  });
  const left = doubtful.length - lines.length;
  return [
    `${counted(doubtful.length, "pair")} of articles may tell of one event. If two do, write the file of one into a column “story” of register.csv, in the other’s row; or “none” if an article is in a story where it doesn’t belong:`,
    ...lines,
    ...(left > 0 ? [`  and ${left.toLocaleString("en")} more: --all shows them`] : []),
    "",
  ].join("\n");
}
