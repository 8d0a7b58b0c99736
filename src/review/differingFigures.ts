import { type LedgerEntry, type LedgerRow, ledgerOf } from "../compare/figures/ledger.ts";
import { memberOf } from "../compare/memberOf.ts";
import { wordsAt } from "../entry/place.ts";
import { printable } from "../problem.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { CopyPair } from "../records/copies.ts";
import type { StoryTable } from "../records/stories.ts";
import { counted } from "../shared/plurals.ts";

/** How many things are shown without --all. */
const SHOWN = 20;
/** Of a longer thread only the last articles are compared. */
const MOST = 60;

/** What the figures are found in. */
interface Told extends StoryTable {
  readonly articles: readonly IdentifiedArticle[];
  readonly copies: readonly CopyPair[];
}

/** Lists the things of which articles on one story, or one thread, give different numbers. Empty if there are none. */
export function differingFigureWords({ articles, copies, stories, threads }: Told, all: boolean): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pairsOf = copyPairs(copies);
  const rows = groupsOf({ stories, threads }).flatMap((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []).slice(-MOST);
    const pairs = members.flatMap(({ id }) => pairsOf.get(id) ?? []);
    return ledgerOf(members.map(memberOf), pairs).filter(({ differs }) => differs);
  });
  if (rows.length === 0) return "";
  const fileOf = (id: string) => printable(byId.get(id)?.seed.file ?? id);
  const shown = all ? rows : rows.slice(0, SHOWN);
  const left = rows.length - shown.length;
  return [
    `Articles on one story give different numbers of ${counted(rows.length, "thing")}. If a figure isn’t one, or its claimant is wrong, correct it in facts.csv:`,
    ...shown.flatMap((row) => lines(row, fileOf)),
    ...(left > 0 ? [`  and ${left.toLocaleString("en")} more: --all shows them`] : []),
    "",
  ].join("\n");
}

/** The articles that are compared: those of each thread, and of each story that is in none. */
function groupsOf({ stories, threads }: StoryTable): (readonly string[])[] {
  const known = new Map(stories.map((story) => [story.id, story]));
  const ofThreads = threads.map((thread) => thread.stories.flatMap((id) => known.get(id)?.articles ?? []));
  const alone = stories.filter(({ thread, articles }) => thread === null && articles.length > 1);
  return [...ofThreads, ...alone.map(({ articles }) => articles)];
}

function copyPairs(copies: readonly CopyPair[]): ReadonlyMap<string, readonly CopyPair[]> {
  const pairs = new Map<string, CopyPair[]>();
  for (const pair of copies)
    for (const id of pair.articles) {
      const known = pairs.get(id);
      if (known) known.push(pair);
      else pairs.set(id, [pair]);
    }
  return pairs;
}

function lines({ thing, entries }: LedgerRow, fileOf: (id: string) => string): string[] {
  const figure = ({ article, figure: { at, claimant } }: LedgerEntry) => {
    const words = printable(wordsAt(at, [article.title, ...article.paragraphs]));
    const by = claimant === null ? "" : `, according to ${printable(claimant.value)}`;
    return `    “${words}” in ${fileOf(article.id)}${by}`;
  };
  return [`  ${printable(thing ?? "an amount")}:`, ...entries.map(figure)];
}
