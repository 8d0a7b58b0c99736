import { delimiterOf, EXCEL_MARK } from "../text/csv.ts";
import { TEXT_FIELDS } from "./containers/textFields.ts";
import { FACT_COLUMNS, FACTS_FILE } from "./facts.ts";
import { fieldName } from "./metadata.ts";
import { NAME_COLUMNS, NAMES_FILE } from "./nameCorrections.ts";
import { isRegisterColumn, REGISTER_FILE } from "./register.ts";

/** A line of names of columns isn't longer. */
const MAX_HEAD = 2000;

/**
 * What to do with a text that is a table, as the beginning of a sentence; null for an article. Excel gives a table that it saves as
 * “Unicode text” the name of a text, and the register of an archive must never be published as one of its articles: it may hold the
 * names that are to be concealed.
 */
export function remedyForTable(text: string): string | null {
  const [line = ""] = text.slice(0, MAX_HEAD).replace(EXCEL_MARK, "").trimStart().split("\n", 1);
  const names = line.split(delimiterOf(line)).map((cell) => fieldName(cell.replace(/^\s*"(.*)"\s*$/, "$1")));
  const has = (columns: readonly string[]) => columns.every((name) => names.includes(name));
  const known = names.filter(isRegisterColumn).length;
  if (has(["file"]) && known > 1 && (known > 2 || known === names.length)) return named(REGISTER_FILE);
  if (has(NAME_COLUMNS) && names.length > 2) return named(NAMES_FILE);
  if (has(FACT_COLUMNS)) return named(FACTS_FILE);
  const isOfArticles = known > 1 && TEXT_FIELDS.some((name) => names.includes(name));
  return isOfArticles ? "save it as “CSV UTF-8”, under a name that ends in .csv" : null;
}

const named = (table: string) => `name it ${table}, at the top of the folder`;
