import { printable } from "../problem.ts";
import type { CopyPair } from "../records/copies.ts";
import type { Seed } from "../records/source.ts";
import { counted } from "../shared/plurals.ts";

/** How many pairs are shown without --all. */
const SHOWN = 20;

/** Lists the articles that may have the same text, those with most of it in common first. Empty if there are none. */
export function possibleCopyWords(
  articles: readonly { readonly id: string; readonly seed: Pick<Seed, "file"> }[],
  possible: readonly CopyPair[],
  all: boolean,
): string {
  if (possible.length === 0) return "";
  const files = new Map(articles.map(({ id, seed }) => [id, seed.file]));
  const likely = [...possible].sort((a, b) => sharedPart(b) - sharedPart(a));
  const lines = likely.slice(0, all ? likely.length : SHOWN).map(({ articles: ids, same, words }) => {
    const [one, other] = ids.map((id) => printable(files.get(id) ?? id));
    const [ownPart, otherPart] = words.map((of, at) => `${same[at] ?? 0} of ${of}`);
    return `  ${one} and ${other}: ${ownPart} words of the first are in the second, ${otherPart} of the second in the first`;
  });
  const left = possible.length - lines.length;
  return [
    `${counted(possible.length, "pair")} of articles may have the same text. If two do, write the file of one into a column “copyof” of register.csv, in the other’s row:`,
    ...lines,
    ...(left > 0 ? [`  and ${left.toLocaleString("en")} more: --all shows them`] : []),
    "",
  ].join("\n");
}

const sharedPart = ({ same, words }: CopyPair) => Math.max(same[0] / words[0], same[1] / words[1]);
