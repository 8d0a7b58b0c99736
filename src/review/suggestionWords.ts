import { printable } from "../problem.ts";
import type { LinkedArticle } from "../records/article.ts";
import type { NameEntity } from "../records/names.ts";
import { counted } from "../shared/plurals.ts";
import { csvText } from "../text/csv.ts";
import { likelyMerges } from "./likelyMerges.ts";
import { likelySplits } from "./likelySplits.ts";
import type { Suggestion } from "./suggestion.ts";

/** How many merges and how many splits are shown without --all. */
const SHOWN = 20;

/** Lists names that are probably one, and surnames that may mean another person, each with its row of names.csv. */
export function suggestionWords(
  articles: readonly LinkedArticle[],
  names: readonly NameEntity[],
  all: boolean,
): string {
  return [
    part(
      "name that is probably another one",
      "names that are probably other ones",
      likelyMerges(articles, names),
      all,
    ),
    part(
      "surname that may mean somebody else",
      "surnames that may mean somebody else",
      likelySplits(articles, names),
      all,
    ),
  ]
    .filter((words) => words !== "")
    .join("\n");
}

function part(one: string, several: string, suggestions: readonly Suggestion[], all: boolean): string {
  if (suggestions.length === 0) return "";
  const shown = all ? suggestions : suggestions.slice(0, SHOWN);
  const rest = suggestions.length - shown.length;
  const lines = [
    `${counted(suggestions.length, one, several)}. Where that is so, copy the row into names.csv:`,
    row(["action", "name", "forms", "type", "files"]),
    ...shown.flatMap(({ action, name, form, files, why }) => [
      `  ${printable(why)}`,
      row([action, name, form, "", files.join("|")]),
    ]),
    ...(rest > 0 ? [`  and ${rest} more: --all shows them`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

const row = (cells: readonly string[]) => `    ${printable(csvText([cells]))}`;
