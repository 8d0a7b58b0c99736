import type { Outcome, Problem } from "../../problem.ts";
import { counted } from "../../shared/plurals.ts";
import { decode } from "../decode.ts";
import { splitFrontMatter } from "../frontMatter.ts";
import { remedyForTable } from "../remedyForTable.ts";
import type { Imported, Importer, SeedFile } from "./importer.ts";
import { refused } from "./refused.ts";

/** The text of a file, and the encoding in which it was written. */
interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a file. Null with a problem for one that is no text; characters that are damaged are a problem.
 * @param declared the encoding that the file itself names.
 */
export function decodedText(
  { file, bytes }: SeedFile,
  declared: string | null = null,
): Outcome<DecodedText | null> {
  const decoded = decode(bytes, declared);
  if ("binary" in decoded)
    return refused(
      file,
      "binary",
      `Not read, because it is not text (${decoded.binary}): save it as plain text.`,
    );
  const { text, encoding, damaged } = decoded;
  return { value: { text, encoding }, problems: damaged ? [damagedProblem(file, damaged, encoding)] : [] };
}

export function damagedProblem(seed: string, damaged: number, encoding: string): Problem {
  const message = `${counted(damaged, "character")} could not be decoded (${encoding}) and will appear as “\ufffd”: save the file as UTF-8.`;
  return { seed, stage: "read", rule: "damaged", message };
}

/** What a format of texts makes of the text below the front matter. */
export type TextFormat = (body: string) => Pick<Imported, "text" | "blocks" | "dropped">;

/** An importer of a format in which people write, with front matter above the text. */
export function textImporter(read: TextFormat): Importer {
  return (given) => {
    const decoded = decodedText(given);
    if (decoded.value === null) return { ...decoded, value: null };
    const { text, encoding } = decoded.value;
    const remedy = remedyForTable(text);
    if (remedy !== null)
      return refused(
        given.file,
        "table",
        `Not read, because it is a table, not an article: ${remedy}, or move it out.`,
      );
    const { value, problems } = splitFrontMatter(given.file, text);
    const { frontMatter, body } = value;
    return {
      value: { encoding, ...read(body), frontMatter, details: null },
      problems: [...problems, ...decoded.problems],
    };
  };
}
