import { delimiterOf } from "../text/csv.ts";
import { FACT_COLUMNS, FACTS_FILE } from "./facts.ts";
import { fieldName } from "./metadata.ts";
import { NAME_COLUMNS, NAMES_FILE } from "./nameCorrections.ts";
import { isRegisterColumn, REGISTER_FILE } from "./register.ts";

/** A line of names of columns isn't longer. */
const MAX_HEAD = 2000;

/**
 * Which of the curator's tables a text is; null for an article. Excel gives a table that it saves as “Unicode text” the name of a text,
 * and the register of an archive must never be published as one of its articles: it may hold the names that are to be concealed.
 */
export function tableIn(text: string): string | null {
  const [line = ""] = text.slice(0, MAX_HEAD).trimStart().split("\n", 1);
  const names = line.split(delimiterOf(line)).map((cell) => fieldName(cell.replace(/^\s*"(.*)"\s*$/, "$1")));
  const has = (columns: readonly string[]) => columns.every((name) => names.includes(name));
  const known = names.filter(isRegisterColumn).length;
  if (has(["file"]) && known > 1 && (known > 2 || known === names.length)) return REGISTER_FILE;
  if (has(NAME_COLUMNS) && names.length > 2) return NAMES_FILE;
  return has(FACT_COLUMNS) ? FACTS_FILE : null;
}
