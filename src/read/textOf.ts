import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../problem.ts";
import { decode } from "./decode.ts";
import { doubtOf } from "./doubtfulText.ts";
import { ordinaryFile, type Refusal, reason, type SizeLimit } from "./ordinaryFile.ts";

/** Room for the rows of some hundred thousand articles. */
const TABLE_LIMIT: SizeLimit = {
  bytes: 100 * 1024 * 1024,
  advice: "leave out the columns that you don’t need",
};

/**
 * The decoded text of a table or of the archive's description, or nothing if it is missing. Spreadsheets save in
 * any encoding: one that is only a guess is a problem, and the text is there. What is no ordinary file of the folder is a problem, as
 * it is among the articles.
 */
export function textOf(dir: string, name: string): Outcome<string> {
  const path = join(dir, name);
  const refused = ({ rule, message }: Refusal): Outcome<string> => ({
    value: "",
    problems: [{ seed: name, stage: "read", rule, message }],
  });
  try {
    // Not `existsSync`, which says of a broken link that there is nothing.
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { value: "", problems: [] };
    const found = ordinaryFile(realpathSync(dir), path, TABLE_LIMIT);
    if ("message" in found) return refused(found);
    const decoded = decode(readFileSync(path));
    const remedy = name.endsWith(".csv") ? "save it as “CSV UTF-8”" : "save it as UTF-8";
    if ("binary" in decoded) {
      const message = `Not read: ${decoded.binary}. Open it in the program that made it, and ${remedy}.`;
      return refused({ rule: "unreadable", message });
    }
    const doubt = doubtOf(decoded, remedy);
    return { value: decoded.text, problems: doubt ? [{ seed: name, stage: "read", ...doubt }] : [] };
  } catch (error) {
    return refused({ rule: "unreadable", message: `Not read: ${reason(error)}.` });
  }
}
